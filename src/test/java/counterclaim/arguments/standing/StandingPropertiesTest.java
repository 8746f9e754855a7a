package counterclaim.arguments.standing;

import counterclaim.arguments.standing.Definition.Labelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every dispute, shown on thousands that chance made up. */
class StandingPropertiesTest {

    @Property(tries = 10_000)
    void theComputationAgreesWithTheDefinition(@ForAll Random random) {
        var dispute = RandomDispute.of(random);
        var expected = new Definition(dispute).leastFixpoint();

        assertThat(labels(dispute, dispute.graph())).isEqualTo(labels(dispute, expected::of));
    }

    @Property(tries = 2_000)
    void theOrderOfEvaluationNeverMatters(@ForAll Random random) {
        var dispute = RandomDispute.of(random);
        var renaming = renaming(dispute, random);
        var renamed = Standing.of(dispute.renamed(renaming::get).graphShuffled(random));

        assertThat(labels(dispute, key -> renamed.label(renaming.get(key))))
                .isEqualTo(labels(dispute, dispute.graph()));
    }

    @Property(tries = 2_000)
    void whateverIsToldIsTheSameInWhateverOrderTheDossierIsRead(@ForAll Random random) {
        var dispute = RandomDispute.of(random);
        var one = Standing.of(dispute.graph());
        var other = Standing.of(dispute.graphShuffled(random));

        for (var claim : dispute.claims()) assertThat(told(other, claim.key())).isEqualTo(told(one, claim.key()));
    }

    @Property(tries = 2_000)
    void noLabelIsEverBoth(@ForAll Random random) {
        var labels = new Definition(RandomDispute.of(random)).leastFixpoint();

        assertThat(labels.in()).filteredOn(labels.out()::contains).isEmpty();
    }

    @Property(tries = 2_000)
    void decidingMoreOnlyDecidesMore(@ForAll Random random) {
        var definition = new Definition(RandomDispute.of(random));
        var less = new Labelling(new HashSet<>(), new HashSet<>());
        var more = new Labelling(new HashSet<>(), new HashSet<>());
        for (var key : definition.dispute().keys()) {
            var decided = List.of(Label.values()).get(random.nextInt(3));
            if (decided == Label.UNDECIDED) continue;
            (decided == Label.IN ? more.in() : more.out()).add(key);
            if (random.nextBoolean()) (decided == Label.IN ? less.in() : less.out()).add(key);
        }

        assertThat(definition.apply(more).decidesAtLeast(definition.apply(less)))
                .isTrue();
    }

    @Property(tries = 2_000)
    void aQuestionChangesNothing(@ForAll Random random) {
        var before = RandomDispute.of(random);
        Assume.that(!before.arguments().isEmpty());
        var after = before.with(
                new Dispute.Argument("A99", false, List.of(attackable(before, random)), false, List.of(), List.of()));

        assertThat(Standing.of(after.graph()).isQuestion("A99")).isTrue();
        assertThat(labels(before, after.graph())).isEqualTo(labels(before, before.graph()));
        for (var claim : before.claims())
            assertThat(told(Standing.of(after.graph()), claim.key()))
                    .isEqualTo(told(Standing.of(before.graph()), claim.key()));
    }

    @Property(tries = 2_000)
    void anAnsweredAttackChangesNoLabel(@ForAll Random random) {
        var before = RandomDispute.of(random);
        var target = anyOf(before.keys(), random);
        var after = before.with(new Dispute.Argument(
                        "A98", false, List.of(target), true, List.of(), List.of(new Dispute.Citation("A98#1", 'A', 1))))
                .with(new Dispute.Argument("A99", false, List.of("A98"), true, List.of(), List.of()));

        assertThat(Standing.of(after.graph()).label("A98")).isEqualTo(Label.OUT);
        assertThat(labels(before, after.graph())).isEqualTo(labels(before, before.graph()));
    }

    @Property(tries = 2_000)
    void aSupportWhosePremiseFailedAddsNothing(@ForAll Random random) {
        var before = RandomDispute.of(random);
        var claim = anyOf(before.claims(), random).key();
        var after = before.with(new Dispute.Claim("C99", ProofStandard.PREPONDERANCE, false))
                .with(new Dispute.Argument("A98", false, List.of("C99"), false, List.of(), List.of()))
                .with(new Dispute.Argument(
                        "A99",
                        random.nextBoolean(),
                        List.of(claim),
                        false,
                        List.of(new Dispute.Premise("C99", true)),
                        List.of(new Dispute.Citation("A99#1", 'A', 1))));

        assertThat(labels(before, after.graph())).isEqualTo(labels(before, before.graph()));
    }

    @Property(tries = 2_000)
    void anUnfitSourceAddsNothingToAnArgumentThatHasOtherSupport(@ForAll Random random) {
        var before = RandomDispute.of(random);
        var supported =
                before.arguments().stream().filter(argument -> !argument.bare()).toList();
        Assume.that(!supported.isEmpty());
        var argument = anyOf(supported, random);
        var citations = new ArrayList<>(argument.citations());
        citations.add(random.nextInt(citations.size() + 1), new Dispute.Citation("A98#1", 'A', 1));
        var after = before.changed(new Dispute.Argument(
                        argument.key(),
                        argument.pro(),
                        argument.targets(),
                        argument.namesQuestion(),
                        argument.premises(),
                        citations))
                .with(new Dispute.Argument("A99", false, List.of("A98#1"), true, List.of(), List.of()));

        assertThat(labels(before, after.graph())).isEqualTo(labels(before, before.graph()));
    }

    @Property(tries = 2_000)
    void theUnansweredAreTheStandingConsBelowAClaimThatNobodyRepliedTo(@ForAll Random random) {
        var dispute = RandomDispute.of(random);
        var definition = new Definition(dispute);
        var labels = definition.leastFixpoint();
        var standing = Standing.of(dispute.graph());

        for (var claim : dispute.claims()) {
            var expected = below(definition, claim.key()).stream()
                    .filter(argument -> !argument.pro())
                    .filter(con -> labels.in().contains(con.key())
                            && answers(definition, con).isEmpty())
                    .map(Dispute.Argument::key)
                    .toList();
            assertThat(standing.unanswered(claim.key())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Property(tries = 2_000)
    void everyBecauseSaysSomethingShort(@ForAll Random random) {
        var dispute = RandomDispute.of(random);
        var standing = Standing.of(dispute.graph());

        for (var claim : dispute.claims())
            assertThat(standing.because(claim.key()).steps())
                    .hasSizeBetween(1, Because.MOST_STEPS)
                    .doesNotHaveDuplicates();
    }

    private static Map<String, Label> labels(Dispute dispute, Graph graph) {
        return labels(dispute, Standing.of(graph)::label);
    }

    private static Map<String, Label> labels(Dispute dispute, Function<String, Label> label) {
        return dispute.keys().stream().collect(Collectors.toMap(key -> key, label));
    }

    private static List<Object> told(Standing standing, String claim) {
        return List.of(
                standing.word(claim),
                standing.graded(claim),
                standing.standingPros(claim),
                standing.standingCons(claim),
                standing.because(claim),
                standing.unanswered(claim));
    }

    private static Map<String, String> renaming(Dispute dispute, Random random) {
        var others = new ArrayList<>(dispute.keys());
        Collections.shuffle(others, random);
        var renaming = new HashMap<String, String>();
        for (var key : dispute.keys()) renaming.put(key, others.get(renaming.size()));
        return renaming;
    }

    private static HashSet<Dispute.Argument> below(Definition definition, String claim) {
        var found = new HashSet<>(definition.pros(claim));
        found.addAll(definition.cons(claim));
        for (int before = -1; before < found.size(); ) {
            before = found.size();
            for (var argument : List.copyOf(found)) found.addAll(answers(definition, argument));
        }
        return found;
    }

    private static List<Dispute.Argument> answers(Definition definition, Dispute.Argument argument) {
        var answers = new ArrayList<>(definition.attacks(argument.key()));
        for (var citation : argument.citations()) answers.addAll(definition.attacks(citation.key()));
        return answers;
    }

    private static String attackable(Dispute dispute, Random random) {
        return anyOf(dispute.keys().stream().filter(key -> !key.startsWith("C")).toList(), random);
    }

    private static <T> T anyOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
