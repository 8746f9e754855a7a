package counterclaim.notifications;

/** The mail server cannot be reached: nobody can be mailed now. */
class MailAway extends Exception {

    MailAway(Throwable why) {
        super(why);
    }
}
