package counterclaim.notifications;

import counterclaim.workspaces.Tidings;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FlushModeType;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How somebody wants to hear of one kind of things. */
@Entity
public class NoticeChoice extends PanacheEntityBase {

    /** Whose it is, and of what. */
    @Embeddable
    record Of(UUID accountId, @Enumerated(EnumType.STRING) Tidings.Kind kind) implements Serializable {}

    @EmbeddedId
    Of of;

    public boolean shown = true;

    @Enumerated(EnumType.STRING)
    public MailChoice mail = MailChoice.DAILY;

    /** What somebody chose, or what holds for who chose nothing. */
    static NoticeChoice of(UUID account, Tidings.Kind kind) {
        return NoticeChoice.<NoticeChoice>findByIdOptional(new Of(account, kind))
                .orElseGet(() -> unchosen(account, kind));
    }

    /** The same in the midst of an act; empty for an account that was erased. */
    static Optional<NoticeChoice> ofSomebody(UUID account, Tidings.Kind kind) {
        // Neither is changed by the acts that ask: nothing has to be written before.
        return getEntityManager()
                .createQuery(
                        "select c from Account a left join NoticeChoice c on c.of.accountId = a.id and c.of.kind = ?2"
                                + " where a.id = ?1 and a.name is not null",
                        NoticeChoice.class)
                .setParameter(1, account)
                .setParameter(2, kind)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .map(found -> found == null ? unchosen(account, kind) : found)
                .findFirst();
    }

    /** Of every kind. */
    static Map<Tidings.Kind, NoticeChoice> all(UUID account) {
        var all = new EnumMap<Tidings.Kind, NoticeChoice>(Tidings.Kind.class);
        for (var kind : Tidings.Kind.values()) all.put(kind, unchosen(account, kind));
        NoticeChoice.<NoticeChoice>list("of.accountId", account).forEach(chosen -> all.put(chosen.of.kind, chosen));
        return all;
    }

    /** Holds for what they have not read, or not been mailed, too. */
    void become(boolean nowShown, MailChoice nowMail) {
        shown = nowShown;
        mail = nowMail;
        persist();
        Notice.update("shown = ?3 where accountId = ?1 and kind = ?2", of.accountId, of.kind, nowShown);
        Notice.update("mail = ?3 where accountId = ?1 and kind = ?2 and mailedAt is null", of.accountId, of.kind, mail);
    }

    boolean wanted() {
        return shown || mail != MailChoice.OFF;
    }

    private static NoticeChoice unchosen(UUID account, Tidings.Kind kind) {
        var choice = new NoticeChoice();
        choice.of = new Of(account, kind);
        return choice;
    }
}
