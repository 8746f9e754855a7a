package counterclaim.arguments;

import counterclaim.accounts.Viewer;
import counterclaim.arguments.standing.Label;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contributed;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Readable;
import counterclaim.dossiers.WorldDate;
import counterclaim.sources.SourceUse;
import counterclaim.web.Vocabulary;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;

import static counterclaim.web.Vocabulary.word;

/**
 * A reason, for or against, aimed at exactly one claim, argument or citation of its dossier. A con against a claim is
 * a rebuttal, against an argument an undercut. It rests on premises and citations, and may follow a scheme.
 */
@Entity
@DynamicUpdate
public class Argument extends Contributed {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    /** The claim it is argued under, however deep. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    public int number;

    @Enumerated(EnumType.STRING)
    public Direction direction;

    /** Whichever of the three it is. */
    public UUID targetId;

    public UUID targetClaimId;
    public UUID targetArgumentId;
    public UUID targetCitationId;

    /** Depth of the target, if that is no claim. */
    public Integer targetDepth;

    /** 0 aimed at a claim, else one more than its target: so no ring of arguments can exist. */
    public int depth;

    public String text;

    /** EDTF, or null. */
    public String said;

    @Enumerated(EnumType.STRING)
    public Scheme scheme;

    /** For an attack on an argument: the critical question of its scheme that it asks, in plain words. */
    public String criticalQuestion;

    /** How it stands; {@link Renewal} keeps it true. */
    @Enumerated(EnumType.STRING)
    public Label label = Label.UNDECIDED;

    /** The most it can weigh, in tenths; 0 once it is out. */
    public int weight;

    /** All that is argued under a claim, replies and replies to replies included. */
    public static List<Argument> under(Claim claim) {
        return list("claim = ?1 and acceptance = ?2 order by depth, number", claim, Acceptance.ACCEPTED);
    }

    /** Those that are aimed at the claim itself. */
    static List<Argument> aimedAt(Claim claim) {
        return list("targetClaimId = ?1 and acceptance = ?2 order by number", claim.id, Acceptance.ACCEPTED);
    }

    public static List<Argument> of(Dossier dossier) {
        return list("dossier = ?1 and acceptance = ?2 order by number", dossier, Acceptance.ACCEPTED);
    }

    /** The number of the claim that each argument of a dossier is argued under, by the argument's number. */
    public static Map<Integer, Integer> claimNumbers(Dossier dossier, Collection<Integer> numbers) {
        if (numbers.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select a.number, a.claim.number from Argument a where a.dossier = ?1 and a.number in ?2",
                        Object[].class)
                .setParameter(1, dossier)
                .setParameter(2, numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Integer) row[1]));
    }

    /** What people call some arguments, by their ids. */
    static Map<UUID, String> keys(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("select a.id, a.number from Argument a where a.id in ?1", Object[].class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> "A" + row[1]));
    }

    /** Those that a dossier calls by these keys. */
    static List<Argument> named(Dossier dossier, Collection<String> keys) {
        if (keys.isEmpty()) return List.of();
        var numbers =
                keys.stream().map(key -> Integer.valueOf(key.substring(1))).toList();
        return list("dossier = ?1 and number in ?2", dossier, numbers);
    }

    /** The reasons a speaker gives in the dossiers that the viewer may read, with the claims they are argued under. */
    public static List<Argument> by(Party party, Viewer viewer) {
        return list(
                "from Argument a join fetch a.claim join fetch a.dossier d where a.acceptance = ?1 and "
                        + Readable.hql("d", "?3")
                        + " and exists (from ArgumentParty b where b.argument = a and b.party = ?2)"
                        + " order by d.title, a.number",
                Acceptance.ACCEPTED,
                party,
                viewer.account());
    }

    /** What people call it in its dossier: A12. */
    @Override
    public String key() {
        return "A" + number;
    }

    /** Where it is shown: on the page of its claim. */
    @Override
    public String path() {
        return claim.path() + "#" + key();
    }

    /** Below which its own acts are found. */
    @Override
    public String ownPath() {
        return "/dossiers/" + dossier.slug + "/arguments/" + number;
    }

    /** A new one of a dossier, without anything it rests on yet. */
    public static Argument in(Dossier dossier, int number, ArgumentState state, References references) {
        var argument = new Argument();
        argument.workspaceId = dossier.workspace.id;
        argument.dossier = dossier;
        argument.number = number;
        argument.aimAt(state.target(), references);
        argument.say(state);
        argument.persist();
        return argument;
    }

    /** Begins with whose it is and what it rests on; gives the evidence in its order. */
    public List<Citation> begin(ArgumentState state, References references) {
        return new Grounds(this, references).begin(state);
    }

    /**
     * Changes everything but what it is aimed at.
     *
     * @throws CitationAnswered if a piece of evidence would go that somebody has attacked
     */
    public void take(ArgumentState state, References references) {
        say(state);
        new Grounds(this, references).replace(state);
    }

    private void say(ArgumentState state) {
        direction = Vocabulary.of(Direction.class, state.direction());
        text = state.text();
        said = state.on();
        scheme = Vocabulary.of(Scheme.class, state.scheme());
        criticalQuestion = state.criticalQuestion();
    }

    /** With all that it rests on, looked up. */
    @Override
    public ArgumentState state() {
        var by = ArgumentParty.of(List.of(this)).getOrDefault(id, List.of()).stream()
                .map(party -> party.slug)
                .toList();
        var citations = Citation.of(this);
        var uses = SourceUse.of(
                dossier, citations.stream().map(citation -> citation.source.id).toList());
        return state(
                Aim.of(this).key(),
                by,
                Premise.of(this),
                citations.stream()
                        .map(citation ->
                                citation.state(uses.get(citation.source.id).key()))
                        .toList());
    }

    /** @param target what its dossier calls the thing it is aimed at */
    public ArgumentState state(String target, List<String> by, List<Premise> premises, List<CitationState> citations) {
        return new ArgumentState(
                key(),
                word(direction),
                target,
                text,
                by,
                said,
                word(scheme),
                criticalQuestion,
                premises.stream()
                        .map(premise -> new PremiseState(premise.claim.key(), premise.holds))
                        .toList(),
                citations);
    }

    private void aimAt(String target, References references) {
        if (target.startsWith("C")) aimAt(references.claim(target));
        else if (target.contains("#")) aimAt(references.citation(target));
        else aimAt(references.argument(target));
    }

    private void aimAt(Claim target) {
        claim = target;
        targetId = target.id;
        targetClaimId = target.id;
        depth = 0;
    }

    private void aimAt(Argument target) {
        claim = target.claim;
        targetId = target.id;
        targetArgumentId = target.id;
        targetDepth = target.depth;
        depth = target.depth + 1;
    }

    private void aimAt(Citation target) {
        claim = target.argument.claim;
        targetId = target.id;
        targetCitationId = target.id;
        targetDepth = target.depth;
        depth = target.depth + 1;
    }

    /** Whether another is aimed at it, or at a piece of its evidence. */
    boolean isTargetOf(Argument other) {
        if (id.equals(other.targetArgumentId)) return true;
        return other.targetCitationId != null
                && Citation.<Citation>findById(other.targetCitationId)
                        .argument
                        .id
                        .equals(id);
    }

    public WorldDate date() {
        return said == null ? null : WorldDate.parse(said);
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
        return "argument";
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
