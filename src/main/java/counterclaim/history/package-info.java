/** What has happened, unchangeably: {@code Happening} (subject, number, state), {@code Trail}. */
package counterclaim.history;
