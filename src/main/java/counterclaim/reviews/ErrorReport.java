package counterclaim.reviews;

import counterclaim.dossiers.Dossier;
import counterclaim.web.Secret;
import counterclaim.web.Typed;
import counterclaim.workspaces.Workspace;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Somebody says that a page is wrong, or objects to it; the desk owes an answer in words, within a time. */
@Entity
public class ErrorReport extends PanacheEntityBase {

    private static final int BRIEF = 300;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Workspace workspace;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    /** The path of the page, one of the dossier. */
    public String about;

    @Enumerated(EnumType.STRING)
    public ReportKind kind;

    public String text;
    /** What the page should say, or null. */
    public String instead;

    byte[] secretHash;
    public Instant madeAt;
    public Instant dueAt;

    /** Null while it waits for an answer, as are the words, who wrote them and when. */
    @Enumerated(EnumType.STRING)
    public ReportDecision decision;

    public String answer;
    public UUID answeredBy;
    public Instant answeredAt;

    @Version
    int version;

    /**
     * Takes one in, and its clock starts.
     *
     * @param secret of the link that leads back to it, which nothing here can tell again
     */
    static ErrorReport make(
            Dossier dossier, String about, ReportForm said, String secret, Instant now, Duration within) {
        var report = new ErrorReport();
        report.workspace = dossier.workspace;
        report.dossier = dossier;
        report.about = about;
        report.kind = said.kind();
        report.text = said.text();
        report.instead = said.instead();
        report.secretHash = Secret.hash(secret);
        report.madeAt = now;
        report.dueAt = now.plus(within);
        report.persist();
        return report;
    }

    /** The one that a private link leads to. */
    static Optional<ErrorReport> with(String secret) {
        return find("secretHash", Secret.hash(secret)).firstResultOptional();
    }

    /** Those of a desk: what waits longest first, and after that what was answered, the latest first. */
    static PanacheQuery<ErrorReport> in(Workspace workspace) {
        return find(
                "from ErrorReport r join fetch r.dossier where r.workspace = ?1"
                        + " order by r.answeredAt desc nulls first, r.madeAt, r.id",
                workspace);
    }

    static ErrorReport in(Workspace workspace, UUID id) {
        return ErrorReport.<ErrorReport>find(
                        "from ErrorReport r join fetch r.dossier where r.workspace = ?1 and r.id = ?2", workspace, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** To be answered: of two who answer at once the second finds it answered. */
    static ErrorReport toAnswer(Workspace workspace, UUID id) {
        var report = in(workspace, id);
        getEntityManager().refresh(report, LockModeType.PESSIMISTIC_WRITE);
        return report;
    }

    static long waiting(Workspace workspace) {
        return count("workspace = ?1 and decision is null", workspace);
    }

    static long overdue(Workspace workspace, Instant now) {
        return count("workspace = ?1 and decision is null and dueAt < ?2", workspace, now);
    }

    void answer(ReportDecision decided, String words, UUID by, Instant now) {
        if (!isOpen()) throw new IllegalStateException("answered before: " + id);
        decision = decided;
        answer = words;
        answeredBy = by;
        answeredAt = now;
    }

    public boolean isOpen() {
        return decision == null;
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }

    /** How it begins. */
    public String brief() {
        var brief = Typed.text(text, BRIEF);
        return brief.length() < text.length() ? brief + " …" : brief;
    }
}
