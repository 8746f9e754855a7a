package counterclaim.history;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ChainCheckTest {

    private static final int ROWS = 1000;
    private static final int EVERY_SO_MANY_TO_THE_OTHER_VERIFIER = 20;
    private static final UUID DOSSIER = new UUID(0, 7);

    private static final Chain HEAD = new Chain();
    private static final List<ChainLink> WHOLE = new ArrayList<>();

    /** What somebody with the database in hand may do to a chain at a place, from 0. */
    private interface Tampering {
        void at(int place, List<ChainLink> chain);
    }

    @TempDir
    static Path folder;

    private static URLClassLoader verifier;

    @BeforeAll
    static void aChain() throws IOException {
        HEAD.id = DOSSIER;
        HEAD.lastSeq = 0;
        HEAD.lastHash = Chain.START;
        WHOLE.clear();
        for (var number = 1; number <= ROWS; number++)
            WHOLE.add(link(HEAD, number, "Слово " + number + " \"\\\t\u0001"));
        ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "docs/verifier/VerifyHistory.java");
        verifier = new URLClassLoader(new URL[] {folder.toUri().toURL()});
    }

    @Test
    void aChainAsItWasWrittenIsWholeToBothVerifiers() throws Exception {
        var report = report(WHOLE);
        assertThat(report.isWhole()).isTrue();
        assertThat(report.rows()).isEqualTo(ROWS);
        assertThat(otherVerifierFinds(WHOLE)).isEmpty();
    }

    @Test
    void anErasedTextIsCountedAndNoFault() throws Exception {
        var chain = new ArrayList<>(WHOLE);
        chain.set(3, new ChainLink(chain.get(3).row(), null));
        assertThat(report(chain).isWhole()).isTrue();
        assertThat(report(chain).erased()).isEqualTo(1);
        assertThat(otherVerifierFinds(chain)).isEmpty();
    }

    @Test
    void everyAlteredRowIsFound() throws Exception {
        isFoundEverywhere((place, chain) -> {
            var row = copy(chain.get(place).row());
            switch (place % 8) {
                case 0 -> row.kind = "accepted";
                case 1 -> row.actorId = new UUID(0, 666);
                case 2 -> row.at = row.at.plusSeconds(1);
                case 3 -> row.number = row.number + 1;
                case 4 -> row.subjectId = new UUID(0, 666);
                case 5 -> row.bodyHash = Chain.START;
                case 6 -> row.previousHash = new byte[] {1};
                default -> row.hash = new byte[] {1};
            }
            chain.set(place, new ChainLink(row, chain.get(place).body()));
        });
    }

    @Test
    void everyAlteredTextIsFound() throws Exception {
        isFoundEverywhere((place, chain) -> {
            var body = new HistoryBody();
            var written = chain.get(place).body();
            body.salt = place % 3 == 0 ? new byte[] {1} : written.salt;
            body.text = place % 3 == 1 ? "{\"text\":\"Other\"}" : written.text;
            body.reason = place % 3 == 2 ? "Because I say so." : written.reason;
            chain.set(place, new ChainLink(chain.get(place).row(), body));
        });
    }

    @Test
    void everyRowWrittenAnewWithAHashOfItsOwnIsFound() throws Exception {
        isFoundEverywhere((place, chain) -> {
            var row = copy(chain.get(place).row());
            row.kind = "accepted";
            row.hash = Hashes.of(row.facts());
            chain.set(place, new ChainLink(row, chain.get(place).body()));
        });
    }

    @Test
    void everyDeletedRowIsFound() throws Exception {
        isFoundEverywhere((place, chain) -> chain.remove(place));
    }

    @Test
    void everyTwoRowsThatChangedPlacesAreFound() throws Exception {
        isFoundEverywhere((place, chain) -> {
            var other = (place + 1) % ROWS;
            var one = chain.get(place);
            chain.set(place, moved(chain.get(other), place + 1));
            chain.set(other, moved(one, other + 1));
        });
    }

    @Test
    void everyInsertedRowIsFound() throws Exception {
        isFoundEverywhere((place, chain) -> {
            for (var later = place; later < chain.size(); later++) chain.set(later, moved(chain.get(later), later + 2));
            var before = new Chain();
            before.id = DOSSIER;
            before.lastSeq = place;
            before.lastHash = place == 0 ? Chain.START : chain.get(place - 1).row().hash;
            chain.add(place, link(before, place + 1, "Never said"));
        });
    }

    private static void isFoundEverywhere(Tampering tampering) throws Exception {
        var unseen = IntStream.range(0, ROWS)
                .parallel()
                .filter(place -> !isSeen(tampered(tampering, place)))
                .boxed()
                .toList();
        assertThat(unseen).isEmpty();
        for (var place = 0; place < ROWS; place += EVERY_SO_MANY_TO_THE_OTHER_VERIFIER)
            assertThat(otherVerifierFinds(tampered(tampering, place)))
                    .as("at row %d", place + 1)
                    .isNotEmpty();
    }

    private static List<ChainLink> tampered(Tampering tampering, int place) {
        var chain = new ArrayList<>(WHOLE);
        tampering.at(place, chain);
        return chain;
    }

    private static boolean isSeen(List<ChainLink> chain) {
        var check = new ChainCheck();
        for (var link : chain) {
            check.next(link);
            if (check.isFaulty()) return true;
        }
        return !check.end(DOSSIER, HEAD.lastSeq, HEAD.lastHash).isWhole();
    }

    private static ChainCheck.Report report(List<ChainLink> chain) {
        var check = new ChainCheck();
        chain.forEach(check::next);
        return check.end(DOSSIER, HEAD.lastSeq, HEAD.lastHash);
    }

    private static List<?> otherVerifierFinds(List<ChainLink> chain) throws Exception {
        var lines = new ArrayList<String>();
        for (var link : chain) lines.add(HistoryExport.line(link).toString());
        lines.add(HistoryExport.head(HEAD).toString());
        var file = Files.write(folder.resolve("history.jsonl"), lines);
        return (List<?>) verifier.loadClass("VerifyHistory")
                .getMethod("faults", Path.class)
                .invoke(null, file);
    }

    private static ChainLink link(Chain chain, int number, String text) {
        var deed = new Deed(
                new UUID(0, 1),
                DOSSIER,
                "claim",
                new UUID(1, number),
                number % 5 == 0 ? number : Integer.valueOf(1),
                number % 2 == 0 ? new UUID(0, 9) : null,
                "edited",
                StateJson.of(new Said(text, List.of(number, number + 1), true)),
                number % 4 == 0 ? "Why " + number : null,
                false);
        var body = new HistoryBody();
        body.salt = new byte[] {(byte) number, 2, 3};
        body.text = deed.state();
        body.reason = deed.reason();
        var row = HistoryRow.next(
                chain,
                deed,
                Instant.parse("2026-01-03T00:00:00.123456Z").plusSeconds(number),
                Hashes.salted(body.salt, body.text, body.reason));
        return new ChainLink(row, body);
    }

    private record Said(String text, List<Integer> numbers, boolean shift) {}

    private static ChainLink moved(ChainLink link, int seq) {
        var row = copy(link.row());
        row.place = new HistoryRow.Place(DOSSIER, seq);
        return new ChainLink(row, link.body());
    }

    private static HistoryRow copy(HistoryRow of) {
        var row = new HistoryRow();
        row.place = of.place;
        row.workspaceId = of.workspaceId;
        row.dossierId = of.dossierId;
        row.subject = of.subject;
        row.subjectId = of.subjectId;
        row.number = of.number;
        row.actorId = of.actorId;
        row.kind = of.kind;
        row.at = of.at;
        row.bodyHash = of.bodyHash;
        row.previousHash = of.previousHash;
        row.hash = of.hash;
        return row;
    }
}
