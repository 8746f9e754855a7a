package counterclaim.arguments;

import counterclaim.arguments.standing.Pivots;
import counterclaim.claims.Byline;
import counterclaim.claims.Claim;
import counterclaim.claims.Reported;
import counterclaim.claims.Said;
import counterclaim.claims.Stance;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Dossier;
import counterclaim.sources.Source;
import counterclaim.sources.SourceUse;
import counterclaim.workspaces.ProofStandard;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that is said and argued about one claim, looked up in eight queries however much it is. */
public final class Case {

    public final Dossier dossier;
    public final Claim claim;
    /** The other claims that answer the same question. */
    public final List<Claim> rivals;
    /** Of the claim, its rivals and every claim that a reason rests on. */
    public final Map<UUID, ClaimStanding> standings;
    /** What was said on this very claim, in the order of time. */
    public final List<Said> said;

    public final List<Byline> bylines;
    private final Map<UUID, SourceUse> uses;
    /** Everything its statements and reasons rest on, by number. */
    public final List<SourceUse> sources;

    public final List<Reason> pros;
    public final List<Reason> cons;
    private final Reasons reasons;

    /** @param claim with its question and dossier loaded */
    public static Case of(Dossier dossier, Claim claim) {
        return new Case(dossier, claim, Claim.answering(List.of(claim.question)), Map.of());
    }

    /** Without the other claims that answer its question. */
    public static Case alone(Claim claim) {
        return new Case(claim.dossier, claim, List.of(claim), Map.of());
    }

    /**
     * @param answers the claims that answer its question, itself among them
     * @param known where some claims stand
     */
    static Case of(Claim claim, List<Claim> answers, Map<UUID, ClaimStanding> known) {
        return new Case(claim.dossier, claim, answers, known);
    }

    private Case(Dossier dossier, Claim claim, List<Claim> answers, Map<UUID, ClaimStanding> known) {
        this.dossier = dossier;
        this.claim = claim;
        rivals = answers.stream().filter(other -> !other.id.equals(claim.id)).toList();
        var statements = Statement.on(claim);
        var citations = Citation.under(claim);
        var used = Set.copyOf(sourceIds(statements, citations));
        uses = SourceUse.andThrough(dossier, used);
        var premises = Premise.under(claim);
        standings = standings(claimIds(answers, premises), known);
        said = Said.inOrder(statements.stream().map(this::reported).toList()).stream()
                .filter(told -> told.on(claim))
                .toList();
        bylines = Byline.of(said.stream().map(Said::statement).toList());
        sources = uses.values().stream()
                .filter(use -> used.contains(use.source.id))
                .sorted(Comparator.comparing(use -> use.number))
                .toList();
        reasons = new Reasons(claim, citations, premises, standings, uses);
        pros = reasons.aimedAtTheClaim(Direction.PRO);
        cons = reasons.aimedAtTheClaim(Direction.CON);
    }

    private static Map<UUID, ClaimStanding> standings(Collection<UUID> claims, Map<UUID, ClaimStanding> known) {
        var standings = new HashMap<>(known);
        standings.putAll(ClaimStanding.of(
                claims.stream().filter(claim -> !known.containsKey(claim)).toList()));
        return standings;
    }

    /** Whether a source through which another is known is one of this dossier too; what others rest on is not told here. */
    public boolean knows(Source source) {
        return uses.containsKey(source.id);
    }

    public ClaimStanding standing() {
        return standings.get(claim.id);
    }

    public ProofStandard standard() {
        return claim.standardIn(dossier);
    }

    /** Who took a stance without giving a reason of their own; shown, not counted. */
    public List<Byline> withoutReason() {
        var withReason = reasons.speakers();
        return Byline.of(said.stream()
                .map(Said::statement)
                .filter(statement -> !withReason.contains(statement.party.id))
                .toList());
    }

    public int asserted() {
        return count(Stance.ASSERTS);
    }

    public int denied() {
        return count(Stance.DENIES);
    }

    public List<Reason> otherPros() {
        return pros.isEmpty() ? pros : pros.subList(1, pros.size());
    }

    public List<Reason> otherCons() {
        return cons.isEmpty() ? cons : cons.subList(1, cons.size());
    }

    public int reasonCount() {
        return pros.size() + cons.size();
    }

    private int count(Stance stance) {
        return bylines.stream()
                .filter(line -> line.stance() == stance)
                .mapToInt(Byline::count)
                .sum();
    }

    public List<Reason> unanswered() {
        return reasons.named(standing().unanswered());
    }

    /** Why it stands as it does, as lines of words and links. */
    public List<List<BecauseLine.Part>> because(ArgumentMessages say) {
        return standing().because().stream()
                .map(step -> BecauseLine.of(say.because(step.kind()), step, this::address))
                .toList();
    }

    /** What would change where it stands; null where nobody could try. */
    public List<Turn> turns() {
        return standing().pivots().map(this::turns).orElse(null);
    }

    private List<Turn> turns(List<Pivots.Pivot> pivots) {
        var elsewhere = pivots.stream()
                .map(Pivots.Pivot::argument)
                .filter(key -> !reasons.has(key))
                .map(key -> Integer.valueOf(key.substring(1)))
                .toList();
        var claims = Argument.claimNumbers(dossier, elsewhere);
        return pivots.stream()
                .map(pivot -> {
                    var key = pivot.argument();
                    if (reasons.has(key))
                        return new Turn(key, reasons.named(List.of(key)).get(0), "#" + key, pivot.without());
                    var under = claims.get(Integer.valueOf(key.substring(1)));
                    var address = under == null ? null : Arguments.path(dossier, under) + "#" + key;
                    return new Turn(key, null, address, pivot.without());
                })
                .toList();
    }

    public boolean argued() {
        return !pros.isEmpty() || !cons.isEmpty();
    }

    /** Where C13 or A4 is found; null if it is not on this page and no claim. */
    private String address(String key) {
        if (key.startsWith("C")) return Arguments.path(dossier, Integer.parseInt(key.substring(1)));
        return reasons.has(key) ? "#" + key : null;
    }

    private List<UUID> sourceIds(List<Statement> statements, List<Citation> citations) {
        return Stream.concat(
                        statements.stream()
                                .filter(statement -> statement.claim.id.equals(claim.id))
                                .map(statement -> statement.sourceId),
                        citations.stream().map(citation -> citation.source.id))
                .distinct()
                .toList();
    }

    private Reported reported(Statement statement) {
        return new Reported(statement, uses.get(statement.sourceId));
    }

    private static List<UUID> claimIds(List<Claim> answers, List<Premise> premises) {
        return Stream.concat(
                        answers.stream().map(answer -> answer.id),
                        premises.stream().map(premise -> premise.claim.id))
                .distinct()
                .toList();
    }
}
