/** Who is here: {@code Viewer}; until people can sign in, everyone is an anonymous reader. */
package counterclaim.accounts;
