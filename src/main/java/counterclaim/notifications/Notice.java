package counterclaim.notifications;

import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.web.Messages;
import counterclaim.workspaces.Tidings;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

/** One person is told of one thing that concerns them; see {@link Tidings}. */
@Entity
// Somebody reads it while it is mailed: each writes what it changed.
@DynamicUpdate
public class Notice extends PanacheEntityBase {

    /** The most that one mail tells of. */
    private static final int IN_A_MAIL = 200;

    /** About what they may (still) read, and it is time. */
    private static final String FOR_THEM = forThem("?1", "?2");

    private static final String SHOWN = "from Notice n left join fetch n.dossier d" + FOR_THEM + " and n.shown = true";

    private static final String UNREAD_FIRST =
            " order by case when n.readAt is null then 0 else 1 end, n.dueAt desc, n.id desc";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    UUID accountId;
    UUID workspaceId;

    /** Null for what is of the workspace as a whole. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Dossier dossier;

    @Enumerated(EnumType.STRING)
    public Tidings.Kind kind;

    @Enumerated(EnumType.STRING)
    public Tidings.What what;

    String subject;
    UUID subjectId;

    /** What people call what it is about. */
    public String called;

    /** Where that is. */
    public String address;

    public String detail;

    boolean shown;

    @Enumerated(EnumType.STRING)
    MailChoice mail;

    Instant madeAt;
    public Instant dueAt;
    public Instant readAt;

    /** When it was first tried to mail it. */
    Instant triedAt;

    Instant mailedAt;
    Instant givenUpAt;

    static void write(Tidings tidings, NoticeChoice choice, Instant now) {
        var notice = new Notice();
        notice.accountId = tidings.to();
        notice.workspaceId = tidings.workspace();
        if (tidings.dossier() != null)
            notice.dossier = getEntityManager().getReference(Dossier.class, tidings.dossier());
        notice.kind = tidings.what().kind();
        notice.what = tidings.what();
        notice.subject = tidings.subject();
        notice.subjectId = tidings.subjectId();
        notice.called = tidings.key();
        notice.address = tidings.address();
        notice.detail = tidings.detail();
        notice.shown = choice.shown;
        notice.mail = choice.mail;
        notice.madeAt = now;
        notice.dueAt = tidings.dueAt() == null ? now : tidings.dueAt();
        notice.persist();
    }

    /** How many of somebody's are unread, in HQL. */
    static String unread(String account, String now) {
        return "select count(n) from Notice n left join n.dossier d" + forThem(account, now)
                + " and n.shown = true and n.readAt is null";
    }

    /**
     * What somebody is shown, unread first and then the latest.
     *
     * @param kind null for all
     */
    static PanacheQuery<Notice> of(UUID account, Tidings.Kind kind, Instant now) {
        return kind == null
                ? find(SHOWN + UNREAD_FIRST, account, now)
                : find(SHOWN + " and n.kind = ?3" + UNREAD_FIRST, account, now, kind);
    }

    static Notice of(UUID account, UUID id, Instant now) {
        return Notice.<Notice>find(SHOWN.replace(" and n.shown = true", "") + " and n.id = ?3", account, now, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** @param until what was due by then; later ones were not seen */
    static void allRead(UUID account, Tidings.Kind kind, Instant until, Instant now) {
        var unread = "readAt = ?1 where accountId = ?2 and readAt is null and dueAt <= ?3";
        if (kind == null) update(unread, now, account, until);
        else update(unread + " and kind = ?4", now, account, until, kind);
    }

    /**
     * What somebody is to be mailed.
     *
     * @param since when they wanted to be
     * @param daily when the last daily mails went out
     */
    static List<Notice> toMail(UUID account, Instant since, Instant daily, Instant now) {
        return Notice.<Notice>find(
                        "from Notice n left join fetch n.dossier d" + FOR_THEM + " and " + unmailed("?3", "?2", "?4")
                                + " order by n.dueAt, n.id",
                        account,
                        now,
                        since,
                        daily)
                .page(0, IN_A_MAIL)
                .list();
    }

    /** In HQL. */
    static String unmailed(String since, String now, String daily) {
        return "n.mailedAt is null and n.givenUpAt is null and n.readAt is null and n.dueAt >= " + since
                + " and (n.mail = AT_ONCE and n.dueAt <= " + now + " or n.mail = DAILY and n.dueAt <= " + daily + ")";
    }

    private static String forThem(String account, String now) {
        return " where n.accountId = " + account + " and n.dueAt <= " + now + " and (d.id is null or "
                + Readable.hql("d", account) + ")";
    }

    void read(Instant now) {
        if (readAt == null) readAt = now;
    }

    void mailed(Instant now) {
        mailedAt = now;
    }

    /** @return whether it is given up */
    boolean notMailed(Instant now) {
        if (triedAt == null) triedAt = now;
        if (triedAt.plus(NoticeMail.LONGEST).isAfter(now)) return false;
        givenUpAt = now;
        return true;
    }

    public boolean isUnread() {
        return readAt == null;
    }

    /** In a sentence. */
    public String says() {
        return Messages.of(NoticeMessages.class).says(what, called);
    }

    public String path() {
        return Notices.ADDRESS + "/" + id;
    }
}
