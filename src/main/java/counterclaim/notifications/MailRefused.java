package counterclaim.notifications;

/** The mail server does not take one mail; others it may. */
class MailRefused extends Exception {

    MailRefused(Throwable why) {
        super(why);
    }
}
