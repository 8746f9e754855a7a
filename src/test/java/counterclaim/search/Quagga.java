package counterclaim.search;

import counterclaim.interchange.bundle.Bundle;
import counterclaim.interchange.bundle.BundleFormat;
import java.nio.charset.StandardCharsets;

/** A small dispute with words that stand in no other dossier. */
final class Quagga {

    private static final String BUNDLE = """
            format: counterclaim-bundle/1
            dossier:
              slug: quagga
              title: "The last quagga"
              on: "1883-08-12"
              language: en
              visibility: public
            questions:
              - id: Q1
                text: "When did the last one die?"
                kind: yes_no
              - id: Q2
                text: "Why did they disappear?"
                kind: open
            parties:
              - id: keeper
                name: "Willem Zoölogist"
                kind: person
              - id: artis
                name: "Artis Menagerie"
                kind: institution
              - id: minister
                name: "Minister Ḥasan Zebrowski"
                kind: office_holder
            sources:
              - id: S1
                label: "Ledger of the menagerie"
                type: report
                title: "Zebrarum index"
                issued: "1883"
              - id: S2
                label: "A letter about the quagga"
                type: personal_communication
                issued: "1900-05"
            claims:
              - id: C1
                question: Q1
                text: "The last quagga died in its stable on 12 August 1883."
                kind: event_property
                answer: affirmative
              - id: C2
                question: Q1
                text: "Another quagga outlived it by <b>years</b>."
                kind: event_property
                answer: negative
              - id: C3
                question: Q2
                text: "Settlers hunted them down."
                kind: causal
              - id: C4
                question: Q2
                text: "To let the quagga die was wrong."
                kind: value
            statements:
              - id: ST1
                claim: C1
                party: keeper
                stance: asserts
                on: "1883-08-12"
                quote: "گورخر مرد"
                quote_language: fa
                paraphrase: "Said that the animal died that night."
                source: S1
                attribution: named
              - id: ST2
                claim: C1
                party: minister
                capacity: "Minister of stables"
                stance: denies
                on: "1884"
                quote: "No quagga of ours has died"
                source: S2
                attribution: named
            arguments:
              - id: A1
                direction: pro
                target: C1
                text: "The ledger ends the feeding of the quagga that day."
                by: [artis, minister]
                on: "1883-09"
                citations:
                  - source: S1
                    passage: "no more hay for the equid"
              - id: A2
                direction: con
                target: A1
                text: "A ledger can end for want of ink."
            """;

    private Quagga() {}

    static Bundle open() {
        return read(BUNDLE);
    }

    /** A dossier that is not open, with all the words of the open one and some of its own. */
    static Bundle secret() {
        return read(BUNDLE.replace("visibility: public", "visibility: private")
                .replace("slug: quagga", "slug: okapi")
                .replace("quagga", "quagga okapisecret")
                .replace("Zoölogist", "Okapisecret"));
    }

    private static Bundle read(String yaml) {
        return BundleFormat.read(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
