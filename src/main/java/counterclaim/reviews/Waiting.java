package counterclaim.reviews;

import counterclaim.reviews.life.Publication;
import counterclaim.reviews.life.Stage;
import counterclaim.workspaces.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * What waits for somebody on the way from draft to judgement, by what has to be done; each claim once, under what
 * presses most.
 *
 * @param today by which it is overdue or not
 */
public record Waiting(Map<For, List<ClaimLife>> all, LocalDate today, Instant now) {

    /** What has to be done, the most pressing first. */
    public enum For {
        /** Paused: a second person lifts the pause or retracts, within 72 hours. */
        SECOND_PERSON,
        ALARM,
        /** One's own, and sent back. */
        CHANGES,
        REVIEW,
        PUBLICATION,
        /** One's own draft. */
        DRAFT,
        /** Submitted by oneself or meant for somebody else. */
        OTHERS,
        /** Nothing: it went out lately. */
        NOTHING
    }

    private static final int MOST = 200;
    private static final Duration LATELY = Duration.ofDays(14);
    private static final Duration UNDECIDED_AT_MOST = Duration.ofHours(72);

    /** One query. */
    public static Waiting of(Collection<Workspace> workspaces, UUID account, Clock clock) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (workspaces.isEmpty()) return new Waiting(Map.of(), today, now);
        var ids = workspaces.stream().map(workspace -> workspace.id).toList();
        var lives = ClaimLife.<ClaimLife>find(
                        "from ClaimLife l join fetch l.verdict v left join fetch l.published p join fetch v.claim c"
                                + " join fetch c.dossier d where l.workspaceId in ?1 and d.deletedAt is null"
                                + " and c.acceptance = ACCEPTED and (l.stage in (IN_REVIEW, CHANGES_REQUESTED)"
                                + " or l.stage = SIGNED and (p is null or p <> v or l.publication = RETRACTED)"
                                + " or l.stage = DRAFT and v.draftedBy = ?2 or l.publication = PAUSED"
                                + " or l.publication = PUBLISHED and (p.alarm = LOUD or p.publishedAt > ?3))"
                                + " order by case when l.publication = PAUSED then 0 when p.alarm = LOUD then 1"
                                + " when l.stage <> SIGNED then 2 else 3 end, l.dueOn nulls last, l.claimId",
                        ids,
                        account,
                        now.minus(LATELY))
                .page(0, MOST)
                .list();
        var all =
                lives.stream().collect(groupingBy(life -> of(life, account), () -> new EnumMap<>(For.class), toList()));
        return new Waiting(all, today, now);
    }

    private static For of(ClaimLife life, UUID account) {
        if (life.publication == Publication.PAUSED) return For.SECOND_PERSON;
        var own = account.equals(life.verdict.draftedBy) || account.equals(life.verdict.submittedBy);
        if (life.stage == Stage.CHANGES_REQUESTED) return own ? For.CHANGES : For.OTHERS;
        if (life.stage == Stage.IN_REVIEW) {
            var meant = life.reviewerId == null || life.reviewerId.equals(account);
            return meant && !own ? For.REVIEW : For.OTHERS;
        }
        if (life.stage == Stage.SIGNED && !life.life().stands()) return For.PUBLICATION;
        if (life.isAlarmed()) return For.ALARM;
        return life.stage == Stage.DRAFT ? For.DRAFT : For.NOTHING;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether the day has passed by which it was due, or the hours within which a pause is decided on. */
    public boolean isOverdue(ClaimLife life) {
        if (life.publication == Publication.PAUSED)
            return life.takenDownAt.plus(UNDECIDED_AT_MOST).isBefore(now);
        return life.dueOn != null && life.dueOn.isBefore(today) && life.stage == Stage.IN_REVIEW;
    }
}
