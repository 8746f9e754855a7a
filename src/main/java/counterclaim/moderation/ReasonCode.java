package counterclaim.moderation;

/** Why a note is not shown, or flagged (vocabulary §10). */
public enum ReasonCode {
    SPAM,
    OFF_TOPIC,
    ABUSIVE,
    HARASSMENT,
    HATE_SPEECH,
    PRIVATE_DATA,
    THREAT,
    ILLEGAL_CONTENT,
    DUPLICATE,
    UNCLEAR,
    NOT_A_NOTE,
    OTHER
}
