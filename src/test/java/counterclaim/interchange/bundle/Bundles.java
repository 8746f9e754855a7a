package counterclaim.interchange.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A small dispute that has everything of the format once, in the order in which an export writes it. A party stands
 * before the body that it is part of, and an argument before what it is aimed at.
 */
public final class Bundles {

    public static final String SMALL = """
            format: counterclaim-bundle/1
            dossier:
              slug: small-dispute
              title: "Who closed the bridge?"
              summary: "A bridge was closed for a day, and nobody agrees why."
              on: "2020-01-03"
              language: en
              visibility: public
              about: "Made up for the tests."
            questions:
              - id: Q1
                text: "Was the bridge closed?"
                kind: yes_no
                topic: "The bridge"
                pinned: 1
                summary: "The council says so and the ferry company denies it."
              - id: Q2
                text: "What damaged it?"
                kind: open
            parties:
              - id: a-speaker
                name: "Ada Speaker"
                kind: office_holder
                part_of: the-council
                description: "Speaks for the council"
              - id: ab-ferries
                name: "AB Ferries"
                kind: institution
              - id: passers-by
                name: "Passers-by (not named)"
                kind: unnamed
              - id: the-council
                name: "The council"
                kind: institution
            sources:
              - id: S1
                label: "Minutes of the council"
                type: report
                title: "Minutes"
                author: ["Ada Speaker", "The clerk"]
                container-title: "Papers of the council"
                publisher: "The council"
                issued: "2020-01"
                url: "https://example.org/minutes?page=3"
                language: en
              - id: S2
                label: "A letter that the minutes quote"
                type: personal_communication
                via: S1
            snapshots:
              - source: S1
                sha256: "bdd282a352148f7346f44d871d353f47d9c6df80f66b470eceea5ce283cfc9f7"
                captured: "2026-01-31T09:30:00Z"
                text: "The bridge was closed.\\n"
            claims:
              - id: C1
                question: Q1
                text: "The bridge was closed on 3 January 2020."
                kind: event_property
                answer: affirmative
                standard: preponderance
                burden: "On the council, which says so."
                note: "The whole day."
              - id: C2
                question: Q1
                text: "The bridge was open on 3 January 2020."
                kind: event_property
                answer: negative
              - id: C3
                question: Q2
                text: "A flood damaged the bridge."
                kind: causal
                standard: clear_and_convincing
            statements:
              - id: ST1
                claim: C1
                party: a-speaker
                capacity: "Speaker of the council"
                stance: asserts
                on: "2020-01-05~"
                when: "two days later"
                quote: "پل بسته بود"
                quote_language: fa
                paraphrase: "Said that it was closed."
                source: S2
                locator: "page 3"
                attribution: named
                shift: first_asserted
              - id: ST2
                claim: C1
                party: passers-by
                stance: denies
                paraphrase: "Said that they crossed it."
                source: S1
                attribution: unnamed
            arguments:
              - id: A1
                direction: con
                target: A2
                text: "Nobody saw the water."
                critical_question: "Was anybody there?"
              - id: A2
                direction: pro
                target: C1
                text: "The flood made it unsafe."
                by: [the-council, a-speaker]
                on: "2020-01-04"
                scheme: cause_to_effect
                premises:
                  - claim: C3
                    holds: true
                citations:
                  - source: S1
                    passage: "closed for safety"
                    locator: "page 4"
                    reliability: B
                    credibility: 2
                    note: "The council keeps its minutes well."
                  - source: S2
              - id: A3
                direction: pro
                target: C3
                text: "The river stood a metre higher."
                citations:
                  - source: S1
                    reliability: A
                    credibility: 1
              - id: A4
                direction: con
                target: A2#1
                text: "That page was added later."
            events:
              - id: E1
                on: "2020-01-03"
                text: "Barriers stand on the bridge"
                place: "At the river"
                source: S1
            verdicts:
              - claim: C1
                word: supported
                by: "A paper elsewhere"
                on: "2020-02"
                text: "It was closed."
                url: "https://example.org/verdict"
            withdrawn:
              - id: A7
                reason: "It said the same as A2."
              - id: C4
                reason: "It was two claims."
            next:
              question: 3
              claim: 12
              statement: 5
              argument: 8
              source: 3
              event: 2
            """;

    private Bundles() {}

    /** The small dispute under a slug of its own. */
    public static Bundle small(String slug) {
        return BundleFormat.read(bytes(with("slug: small-dispute", "slug: " + slug)));
    }

    /** The small dispute with one thing in another's place. */
    static String with(String there, String instead) {
        return with(SMALL, there, instead);
    }

    static String with(String document, String there, String instead) {
        assertThat(document).containsOnlyOnce(there);
        return document.replace(there, instead);
    }

    static List<Fault> faults(String document) {
        return faults(bytes(document));
    }

    static List<Fault> faults(byte[] document) {
        var faulty = catchThrowableOfType(FaultyBundle.class, () -> BundleFormat.read(document));
        assertThat(faulty).as("the bundle was refused").isNotNull();
        return faulty.faults();
    }

    static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
