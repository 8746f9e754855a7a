package counterclaim.notifications;

import counterclaim.web.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/**
 * One mail to one person, taken out of the database to be sent while nothing there is locked, and settled afterwards.
 *
 * @param token of the link that it brings; null for what tells of notices
 * @param notices their ids
 */
record Letter(UUID account, String to, Digest digest, String token, List<UUID> notices) {

    private static final Logger LOG = Logger.getLogger(Letter.class);

    /** What became of it. */
    enum Fate {
        SENT,
        /** By the server, which is there for others. */
        REFUSED,
        /** Nobody took it. */
        UNREACHED
    }

    /** Needs a transaction. Nobody else takes it for a while; empty where somebody else has, and where nothing waits. */
    static Optional<Letter> take(UUID account, Instant daily, Instant now, UnaryOperator<String> absolute) {
        var mail = NoticeMail.locked(account, now).orElse(null);
        if (mail == null || mail.address == null) return Optional.empty();
        var letter = mail.needsLink() ? link(mail, absolute) : digest(mail, daily, now, absolute);
        letter.ifPresent(taken -> mail.beingSent(now));
        return letter;
    }

    private static Optional<Letter> link(NoticeMail mail, UnaryOperator<String> absolute) {
        var token = Secret.random();
        return Optional.of(
                new Letter(mail.accountId, mail.address, Digest.confirming(token, absolute), token, List.of()));
    }

    private static Optional<Letter> digest(
            NoticeMail mail, Instant daily, Instant now, UnaryOperator<String> absolute) {
        var notices = Notice.toMail(mail.accountId, mail.confirmedAt, daily, now);
        if (notices.isEmpty()) return Optional.empty();
        var ids = notices.stream().map(notice -> notice.id).toList();
        return Optional.of(new Letter(mail.accountId, mail.address, Digest.of(notices, absolute), null, ids));
    }

    /** Needs a transaction. */
    void settle(Fate fate, Instant now) {
        var mail = NoticeMail.of(account).orElse(null);
        // Another address was given meanwhile, or the person was erased.
        if (mail == null || !to.equals(mail.address)) return;
        if (fate == Fate.SENT) sent(mail, now);
        else notSent(mail, now);
    }

    private void sent(NoticeMail mail, Instant now) {
        mail.sent(now);
        if (token != null) mail.linkSent(token);
        else told().forEach(notice -> notice.mailed(now));
    }

    private void notSent(NoticeMail mail, Instant now) {
        mail.notSent(now);
        var givenUp = token != null
                ? mail.linkGivenUp(now)
                : told().stream().filter(notice -> notice.notMailed(now)).count() > 0;
        if (givenUp) LOG.warnf("A mail to one person was given up after %d hours.", NoticeMail.LONGEST.toHours());
    }

    private List<Notice> told() {
        return Notice.list("id in ?1", notices);
    }
}
