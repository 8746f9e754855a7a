package counterclaim.journeys;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.claims.PartyState;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.interchange.bundle.BundleFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** An editor and an annotator type the injection dossier into the forms, in the order in which people would. */
final class InjectionEntry {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DOSSIERS = "/workspaces/reference/dossiers";
    private static final int OK = 200;

    private final Program program;
    private final InjectionForms forms;
    private final Typist editor;
    private final List<String> dossiers = new ArrayList<>();
    private final List<Document> doubts = new ArrayList<>();
    private final List<Document> speakersSaved = new ArrayList<>();
    private Map<String, String> speakers;

    InjectionEntry(Program program, InjectionForms forms, Typist editor) {
        this.program = program;
        this.forms = forms;
        this.editor = editor;
    }

    void typeIn() {
        each(this::openDossier);
        openToEverybody();
        together(this::askAndClaim, this::nameSources);
        state();
        together(this::argue, this::tellEventsAndChangeClaims);
        speakers = bundle().parties().stream().collect(Collectors.toMap(PartyState::name, PartyState::id));
        together(this::changeSpeakers, this::withdrawClaimsAndPropose);
    }

    /** Where the dossier is found that all is entered in: the last. */
    String dossier() {
        return path("dossier", forms.many());
    }

    /** Where a thing is found and changed. */
    String path(String kind, int number) {
        return switch (kind) {
            case "dossier" -> dossiers.get(number - 1);
            case "speaker" -> dossier() + "/speakers/" + speakers.get(InjectionKept.of(forms.speaker(number)));
            case "reply" -> path("argument", forms.many() + number);
            case "proposal" -> path("argument", 2 * forms.many() + number);
            case "withdrawn" -> path("claim", forms.many() + number);
            default -> dossier() + "/" + kind + "s/" + number;
        };
    }

    /** Where the proposal is found that was declined. */
    String declined() {
        return path("proposal", forms.many() + 1);
    }

    /** The pages that asked whether a claim had not been made before. */
    List<Document> doubts() {
        return doubts;
    }

    /** The pages that said that a speaker was saved, in the order of their numbers. */
    List<Document> speakersSaved() {
        return speakersSaved;
    }

    /** What the dossier calls its speakers, by name. */
    Map<String, String> speakers() {
        return speakers;
    }

    /** The dossier as its JSON has it, but for what is computed. */
    Bundle bundle() {
        try {
            var json = (ObjectNode)
                    MAPPER.readTree(program.get("/api/v1" + dossier()).body());
            json.path("claims").forEach(claim -> ((ObjectNode) claim).remove("standing"));
            json.path("arguments").forEach(argument -> ((ObjectNode) argument).remove("label"));
            return BundleFormat.read(MAPPER.writeValueAsBytes(json));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void openDossier(int number) {
        var path = editor.saves(form(DOSSIERS, DOSSIERS + "/new").with(forms.dossier(number)));
        editor.saves(form(path + "/revisions", path + "/edit").with(forms.changeOfDossier(number)));
        dossiers.add(path);
    }

    private void openToEverybody() {
        editor.saves(form(dossier() + "/visibility", dossier() + "/edit").with("visibility", "public"));
    }

    private void askAndClaim() {
        var question = blank(dossier() + "/questions");
        each(i -> editor.saves(question.at(question.action()).with(forms.question(i))));
        var claim = blank(dossier() + "/claims");
        each(i -> claim(claim.at(claim.action()).with(forms.claim(i))));
    }

    // What was claimed before is shown first; who means something else sends the form again.
    private void claim(Sheet sheet) {
        var answer = editor.sends(sheet);
        if (answer.statusCode() != OK) return;
        var doubt = Typist.read(answer);
        doubts.add(doubt);
        editor.saves(Sheet.to(sheet.action(), doubt));
    }

    private void nameSources() {
        var source = blank(dossier() + "/sources");
        each(i -> editor.saves(source.at(source.action()).with(forms.source(i))));
        each(i -> editor.saves(blank(path("source", i) + "/snapshots").with("text", forms.text(i))));
    }

    private void state() {
        var statement = blank(path("claim", 1) + "/statements");
        IntStream.rangeClosed(1, forms.said())
                .forEach(i -> editor.saves(statement
                        .at(path("claim", forms.claimOf(i)) + "/statements")
                        .with(forms.statement(i))));
    }

    private void argue() {
        var argument = form(path("claim", 1) + "/arguments", path("claim", 1) + "/arguments/new?direction=pro");
        each(i -> editor.saves(argument.at(path("claim", i) + "/arguments").with(forms.argument(i))));
        var reply = blank(path("argument", 1) + "/arguments");
        each(i -> editor.saves(reply.at(path("argument", i) + "/arguments").with(forms.reply(i))));
    }

    private void tellEventsAndChangeClaims() {
        var event = blank(dossier() + "/events");
        each(i -> editor.saves(event.at(event.action()).with(forms.event(i))));
        var change = form(path("claim", 1) + "/revisions", path("claim", 1) + "/edit");
        each(i -> editor.saves(change.at(path("claim", i) + "/revisions").with(forms.changeOfClaim(i))));
    }

    private void changeSpeakers() {
        var change = form(path("speaker", 1) + "/revisions", path("speaker", 1) + "/edit");
        IntStream.rangeClosed(1, forms.said())
                .mapToObj(i -> change.at(path("speaker", i) + "/revisions").with(forms.changeOfSpeaker(i)))
                .forEach(sheet -> speakersSaved.add(editor.savesAndReads(sheet)));
    }

    private void withdrawClaimsAndPropose() {
        var claim = blank(dossier() + "/claims");
        each(i -> claim(claim.at(claim.action()).with(forms.claim(i))));
        each(i -> {
            var withdrawal = path("withdrawn", i) + "/withdrawal";
            editor.saves(form(withdrawal, withdrawal).with("reason", forms.text(i)));
        });
        propose(Typist.signIn(program, "annotator"));
    }

    private void propose(Typist annotator) {
        var address = path("claim", forms.many()) + "/arguments";
        var proposal = Sheet.to(address, annotator.opens(address + "/new"));
        each(i -> annotator.saves(proposal.at(address).with("text", forms.text(i))));
        annotator.saves(proposal.at(address).with("text", "What nobody takes up."));
        editor.saves(form(declined() + "/refusal", "/desk").with("reason", forms.text(forms.many())));
    }

    private Sheet blank(String action) {
        return form(action, action + "/new");
    }

    private Sheet form(String action, String page) {
        return Sheet.to(action, editor.opens(page));
    }

    private void each(IntConsumer type) {
        IntStream.rangeClosed(1, forms.many()).forEach(type);
    }

    private static void together(Runnable... lanes) {
        Stream.of(lanes).map(CompletableFuture::runAsync).toList().forEach(CompletableFuture::join);
    }
}
