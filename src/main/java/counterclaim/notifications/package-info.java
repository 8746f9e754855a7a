/** Telling people what concerns them: rows in the transaction of the act, a page, and mail by a job. */
package counterclaim.notifications;
