package counterclaim.claims;

import counterclaim.accounts.Viewer;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contributed;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Question;
import counterclaim.dossiers.Readable;
import counterclaim.web.Sought;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.ProofStandard;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

import static counterclaim.web.Vocabulary.word;

/** One assertion in neutral, canonical wording that can be argued for and against. */
@Entity
public class Claim extends Contributed {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Question question;

    public int number;
    public String text;

    @Enumerated(EnumType.STRING)
    public ClaimKind kind;

    @Enumerated(EnumType.STRING)
    public Answer answer;

    /** Its own proof standard; null: the workspace's. */
    @Enumerated(EnumType.STRING)
    public ProofStandard standard;

    public String burden;
    public String note;

    /** Whether two people took a verdict on it back: until another is published it holds as no premise. */
    public boolean retracted;

    /** The claim of a dossier that the viewer was let into. */
    public static Claim in(Dossier dossier, int number) {
        return Claim.<Claim>find(
                        "from Claim c join fetch c.question where c.dossier = ?1 and c.number = ?2 and c.acceptance = ?3",
                        dossier,
                        number,
                        Acceptance.ACCEPTED)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Whatever became of it, in a dossier that the viewer may read, with question and dossier. */
    public static Claim visibleTo(Viewer viewer, String slug, int number) {
        return Claim.<Claim>find(
                        "from Claim c join fetch c.question join fetch c.dossier d join fetch d.workspace"
                                + " where d.slug = ?1 and c.number = ?2 and " + Readable.hql("d", "?3"),
                        slug,
                        number,
                        viewer.account())
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Accepted claims whose number or wording holds some words, by number. */
    static List<Claim> like(Dossier dossier, Sought sought, int most) {
        return Claim.<Claim>find(
                        "dossier = ?1 and acceptance = ?2"
                                + " and lower('C' || cast(number as String) || ' ' || text) like ?3 escape '!' order by number",
                        dossier,
                        Acceptance.ACCEPTED,
                        sought.pattern())
                .page(0, most)
                .list();
    }

    /** Accepted claims that answer these questions: the affirmative first, then the negative, then the rest. */
    public static List<Claim> answering(Collection<Question> questions) {
        if (questions.isEmpty()) return List.of();
        return list(
                "question in ?1 and acceptance = ?2 order by answer nulls last, number",
                questions,
                Acceptance.ACCEPTED);
    }

    /** Every accepted claim of the dossier, by number. */
    public static List<Claim> of(Dossier dossier) {
        return list("dossier = ?1 and acceptance = ?2 order by number", dossier, Acceptance.ACCEPTED);
    }

    /** What people call it in its dossier: C7. */
    @Override
    public String key() {
        return "C" + number;
    }

    /** Where it is found. */
    @Override
    public String path() {
        return "/dossiers/" + dossier.slug + "/claims/" + number;
    }

    public boolean isDeclined() {
        return acceptance == Acceptance.DECLINED;
    }

    /** Counted from 1, as people do. */
    public int revision() {
        return version + 1;
    }

    public ProofStandard standardIn(Dossier dossier) {
        return standard != null ? standard : dossier.workspace.standard;
    }

    /** A new one of a dossier. */
    public static Claim in(Dossier dossier, int number, ClaimState state, Question question) {
        var claim = new Claim();
        claim.workspaceId = dossier.workspace.id;
        claim.dossier = dossier;
        claim.number = number;
        claim.take(state, question);
        claim.persist();
        return claim;
    }

    @Override
    public String ownPath() {
        return path();
    }

    @Override
    public ClaimState state() {
        return new ClaimState(key(), question.key(), text, word(kind), word(answer), word(standard), burden, note);
    }

    public void take(ClaimState state, Question question) {
        this.question = question;
        text = state.text();
        kind = Vocabulary.of(ClaimKind.class, state.kind());
        answer = Vocabulary.of(Answer.class, state.answer());
        standard = Vocabulary.of(ProofStandard.class, state.standard());
        burden = state.burden();
        note = state.note();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    @Override
    public String subject() {
        return "claim";
    }

    @Override
    public Integer number() {
        return number;
    }

    @Override
    public String words() {
        return text;
    }
}
