package counterclaim.interchange.bundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static counterclaim.interchange.bundle.Bundles.SMALL;
import static counterclaim.interchange.bundle.Bundles.faults;
import static counterclaim.interchange.bundle.Bundles.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What a bundle may not say. Each row puts one thing into the small dispute in another's place (⏎ is a line feed); the
 * fault is told alone, at the line of the change, with its path and what was expected.
 */
class BundleFaultsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a claim under no question              | question: Q2           | question: Q9           | claims[2].question               | Q9     | questions
            a statement on no claim                | claim: C1⏎    party: p | claim: C9⏎    party: p | statements[1].claim              | C9     | claims
            a statement of nobody                  | party: passers-by      | party: nobody          | statements[1].party              | nobody | parties
            a statement from no source             | source: S2⏎    locator | source: S9⏎    locator | statements[0].source             | S9     | sources
            a part of no body                      | part_of: the-council   | part_of: nobody        | parties[0].part_of               | nobody | parties
            a source known through none            | via: S1                | via: S9                | sources[1].via                   | S9     | sources
            a saved copy of no source              | - source: S1⏎    sha   | - source: S9⏎    sha   | snapshots[0].source              | S9     | sources
            an event from no source                | source: S1⏎verdicts    | source: S9⏎verdicts    | events[0].source                 | S9     | sources
            a verdict on no claim                  | - claim: C1⏎    word   | - claim: C9⏎    word   | verdicts[0].claim                | C9     | claims
            a reason for no claim                  | target: C1             | target: C9             | arguments[1].target              | C9     | claims
            an answer to no argument               | target: A2⏎            | target: A9⏎            | arguments[0].target              | A9     | arguments
            an attack on evidence of no argument   | target: A2#1           | target: A9#1           | arguments[3].target              | A9#1   | arguments
            a reason of nobody                     | by: [the-council       | by: [nobody            | arguments[1].by[0]               | nobody | parties
            a premise that is no claim             | - claim: C3            | - claim: C9            | arguments[1].premises[0].claim   | C9     | claims
            evidence from no source                | - source: S2⏎  - id    | - source: S9⏎  - id    | arguments[1].citations[1].source | S9     | sources
            """)
    void aReferenceToNothing(String fault, String there, String instead, String path, String id, String among) {
        isRefused(there, instead, path, "“" + id + "”, which is not there", "an id that stands under " + among);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a pro against an argument                   | con⏎    target: A2⏎      | pro⏎    target: A2⏎ | arguments[0].direction         | pro against A2                   | con: only a claim can be supported
            a pro against a citation                    | con⏎    target: A2#      | pro⏎    target: A2# | arguments[3].direction         | pro against A2#1                 | con: only a claim can be supported
            an argument aimed at itself                 | target: A2⏎              | target: A1⏎         | arguments[0].target            | aimed at itself                  | a target that leads to a claim
            a citation number that is not there         | target: A2#1             | target: A2#3        | arguments[3].target            | A2#3, which is not there         | one of its 2 citations
            a premise that is the argument's own target | - claim: C3              | - claim: C1         | arguments[1].premises[0].claim | C1, which it argues about itself | another claim than its target
            a premise twice                             | holds: true              | holds: true⏎      - { claim: C3, holds: false } | arguments[1].premises[1].claim | C3 again | each premise once
            a speaker twice                             | [the-council, a-speaker] | [the-council, the-council] | arguments[1].by[1] | the same speaker again           | each speaker once
            a body that is part of itself               | part_of: the-council     | part_of: a-speaker  | parties[0].part_of             | a ring that comes back to it     | a body that is not part of itself
            a source that is known through itself       | via: S1                  | via: S2             | sources[1].via                 | a ring that comes back to it     | a source that is not known through itself
            an answer to an open question               | kind: causal             | answer: negative⏎    kind: causal | claims[2].answer | an answer to an open question    | a question of kind yes_no
            the highest standard over ungraded evidence | answer: negative         | standard: clear_and_convincing⏎    answer: negative | claims[1].standard | clear_and_convincing over evidence that nobody graded | a graded citation first, or another standard
            an id twice                                 | - id: ST2                | - id: ST1           | statements[1].id               | “ST1” again                      | each id once
            a withdrawn id that is still there          | id: C4                   | id: C2              | withdrawn[1].id                | “C2”, which is still there       | the id of something that is gone
            an id withdrawn twice                       | id: C4                   | id: A7              | withdrawn[1].id                | “A7” again                       | each id once
            a next number that was given already        | claim: 12                | claim: 3            | next.claim                     | 3, which was given already       | at least 5
            """)
    void whatTheModelForbids(String fault, String there, String instead, String path, String found, String expected) {
        isRefused(there, instead, path, found, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unknown key                | kind: causal            | kind: causal⏎    importance: high | claims[2].importance | unknown key          | one of the keys of the format
            an unknown key with a slash   | kind: causal            | kind: causal⏎    and/or: high | claims[2].and/or     | unknown key                    | one of the keys of the format
            an unknown word               | stance: denies          | stance: rejects       | statements[1].stance | "rejects"                      | one of asserts, denies, qualifies, questions, withdraws
            an id of another form         | - id: E1                | - id: Event 1         | events[0].id         | "Event 1"                      | the pattern ^E[1-9][0-9]{0,6}$
            a number where text belongs   | "Barriers stand on the bridge" | 2020           | events[0].text       | 2020                           | a value of type string
            text where a number belongs   | credibility: 2          | credibility: "2"      | arguments[1].citations[0].credibility | "2"           | a value of type integer
            a blank text                  | At the river            | `  `                  | events[0].place      | "  "                           | some text
            a day that no calendar has    | on: "2020-01-04"        | on: "2020-02-30"      | arguments[1].on      | 2020-02-30: February 2020 has 29 days | an EDTF date such as 2020-01-03, 2020-01, 2020-01-05~
            an address that is a script   | https://example.org/verdict | javascript:alert(1) | verdicts[0].url    | An address begins with https:// or http://. | an absolute http or https address
            a control character           | At the river            | At the \\u0007river   | events[0].place      | the control character U+0007   | text; line breaks as line feeds
            a carriage return             | At the river            | At the\\rriver        | events[0].place      | the control character U+000D   | text; line breaks as line feeds
            half a surrogate pair         | At the river            | At the \\ud83driver   | events[0].place      | the control character U+D83D   | text; line breaks as line feeds
            a moment that no clock shows  | 2026-01-31T09:30:00Z    | 2026-02-31T09:30:00Z  | snapshots[0].captured | no instant                    | an instant such as 2026-01-31T09:30:00Z
            """)
    void aValueThatCannotBe(String fault, String there, String instead, String path, String found, String expected) {
        isRefused(there, instead, path, found, expected);
    }

    @Test
    void aStatementWithNeitherQuoteNorParaphrase() {
        var wordless = with("    paraphrase: \"Said that they crossed it.\"\n", "");
        assertThat(faults(wordless))
                .containsExactly(new Fault(
                        line(wordless, "- id: ST2"),
                        "statements[1]",
                        "neither quote nor paraphrase",
                        "at least one of them"));
    }

    @Test
    void aThingWithoutAKeyThatItNeeds() {
        var undated = with("    on: \"2020-01-03\"\n    text", "    text");
        assertThat(faults(undated))
                .containsExactly(new Fault(line(undated, "- id: E1"), "events[0]", "no on", "the key on"));
    }

    @Test
    void fiveMillionCharactersInAClaim() {
        isRefused(
                "A flood damaged the bridge.",
                "flood ".repeat(833_333),
                "claims[2].text",
                "4999998 characters",
                "at most 1000");
    }

    @Test
    void aSavedCopyThatIsNotWhatItWas() {
        var digest = BundleFormat.read(Bundles.bytes(SMALL)).snapshots().get(0).sha256();
        isRefused(digest, "0".repeat(64), "snapshots[0].sha256", "another digest than its text has", digest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB Ferries", "ab ferries", "AB  Ferries ", "AB\u00A0Ferries", "\uFF21\uFF22 Ferries"})
    void aPartyOfTheSameNameHoweverItIsSpelled(String name) {
        isRefused(
                "The council\"\n    kind",
                name + "\"\n    kind",
                "parties[3].name",
                "“" + name + "” again",
                "each party once; the same name stands for the same party");
    }

    @Test
    void argumentsThatAnswerEachOtherInARingAreAllTold() {
        var ring = with("direction: pro\n    target: C1", "direction: con\n    target: A1");
        assertThat(faults(ring))
                .extracting(Fault::path, Fault::found)
                .containsExactly(
                        tuple("arguments[0].target", "aimed in a ring that comes back to it"),
                        tuple("arguments[1].target", "aimed in a ring that comes back to it"));
    }

    private static void isRefused(String there, String instead, String path, String found, String expected) {
        var document = with(there.replace('⏎', '\n'), instead.replace('⏎', '\n'));
        assertThat(faults(document)).containsExactly(new Fault(firstChange(document), path, found, expected));
    }

    private static int firstChange(String document) {
        var before = SMALL.split("\n");
        var after = document.split("\n");
        int line = 0;
        while (before[line].equals(after[line])) line++;
        return line + 1;
    }

    private static int line(String document, String text) {
        return (int) document.substring(0, document.indexOf(text)).lines().count();
    }
}
