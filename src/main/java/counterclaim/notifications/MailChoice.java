package counterclaim.notifications;

/** Whether and when somebody is told by mail. */
public enum MailChoice {
    OFF,
    /** With all else that came since, at the hour of the installation. */
    DAILY,
    /** Within minutes. */
    AT_ONCE
}
