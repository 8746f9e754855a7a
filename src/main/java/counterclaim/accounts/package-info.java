/** Who is here: {@code Account}, {@code Viewer}, sign-in, the server-side session. */
package counterclaim.accounts;
