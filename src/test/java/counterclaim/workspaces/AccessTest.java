package counterclaim.workspaces;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.Robot;
import counterclaim.World;
import counterclaim.claims.StatementState;
import counterclaim.interchange.bundle.Bundle;
import counterclaim.interchange.bundle.LongBundle;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every route, as everybody, in a dossier of each visibility, of one's own workspace and of another. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class AccessTest {

    /** What a route of a dossier asks for, beyond that the dossier may be read. */
    private static final Map<String, Permission> IN_A_DOSSIER = new LinkedHashMap<>();

    /** Acts for which nobody signs in: whoever may read the dossier may do them. */
    private static final Set<String> FOR_EVERY_READER = Set.of("POST /reports");

    /** What is reported and contested of a note; there is none here. */
    private static final Set<String> OF_A_NOTE = Set.of(
            "GET /annotations/{id}/flags",
            "POST /annotations/{id}/flags",
            "POST /annotations/{id}/flags/retraction",
            "GET /annotations/{id}/appeal",
            "POST /annotations/{id}/appeal");

    /** Routes that are of no dossier; who may use them is tested where they are. */
    private static final Set<String> ELSEWHERE = Set.of(
            "GET /",
            "GET /search",
            "GET /api",
            "GET /api/v1/dossiers",
            "GET /api/v1/dossiers/{slug}",
            "GET /api/v1/dossiers/{slug}/claims/{number}",
            "GET /api/v1/dossiers/{slug}/corrections",
            "GET /api/v1/dossiers/{slug}/{things}/{thing}/now",
            "GET /api/v1/dossiers/{slug}/claims/{number}/review",
            "GET /annotations",
            "POST /annotations",
            "GET /annotations/{name}",
            "GET /feeds/{workspace}/claimreview.json",
            "GET /parties/{id}",
            "GET /sources/{id}",
            "GET /sources/{id}/snapshots/{sha256}",
            "GET /robots.txt",
            "GET /sitemap.xml",
            "POST /csp-report",
            "GET /sign-in",
            "POST /sign-in",
            "POST /sign-out",
            "GET /account",
            "POST /account/password",
            "POST /account/sessions/{id}/end",
            "POST /account/sessions/others/end",
            "POST /account/reset-notice",
            "GET /account/tokens/new",
            "POST /account/tokens",
            "POST /account/tokens/{id}/end",
            "GET /new-password",
            "POST /new-password",
            "GET /welcome",
            "POST /welcome",
            "GET /invitations",
            "POST /invitations",
            "GET /moderation/appeals",
            "GET /moderation/appeals/{id}",
            "POST /moderation/appeals/{id}/decision",
            "GET /moderation/log",
            "GET /workspaces/{slug}/moderation-log",
            "GET /workspaces/{slug}/moderation-figures",
            "GET /workspaces/{slug}/people",
            "GET /workspaces/{slug}/people/{id}",
            "POST /workspaces/{slug}/people/{id}/suspension",
            "POST /workspaces/{slug}/people/{id}/suspension/lifting",
            "POST /workspaces/{slug}/people/{id}/ban",
            "GET /workspaces/{slug}/people/{id}/sweeps",
            "POST /workspaces/{slug}/people/{id}/sweeps",
            "POST /workspaces/{slug}/people/{id}/sweeps/{sweep}/undoing",
            "GET /workspaces/{slug}/standstill",
            "POST /workspaces/{slug}/standstill",
            "POST /workspaces/{slug}/standstill/lifting",
            "GET /desk",
            "GET /notifications",
            "POST /notifications/reading",
            "GET /notifications/{id}",
            "POST /notifications/{id}",
            "GET /notifications/choices",
            "POST /notifications/choices",
            "POST /notifications/mail",
            "GET /notifications/mail",
            "POST /notifications/mail/confirmation",
            "POST /notifications/mail/removal",
            "GET /drafts",
            "POST /drafts",
            "POST /drafts/removal",
            "GET /workspaces/{slug}",
            "GET /workspaces/{slug}/permissions",
            "GET /workspaces/{slug}/members",
            "GET /workspaces/{slug}/audit",
            "GET /workspaces/{slug}/review-settings",
            "POST /workspaces/{slug}/review-settings/checklist",
            "POST /workspaces/{slug}/review-settings/scale",
            "GET /workspaces/{slug}/coverage",
            "POST /workspaces/{slug}/members/invitations",
            "POST /workspaces/{slug}/members/invitations/{id}/withdrawal",
            "POST /workspaces/{slug}/members/{id}/roles",
            "POST /workspaces/{slug}/members/{id}/removal",
            "POST /workspaces/{slug}/membership/byline",
            "POST /workspaces/{slug}/membership/leaving",
            "GET /workspaces/{slug}/dossiers/new",
            "POST /workspaces/{slug}/dossiers",
            "GET /workspaces/{slug}/moderation-settings",
            "POST /workspaces/{slug}/moderation-settings",
            "GET /moderation",
            "GET /moderation/{slug}",
            "POST /moderation/{slug}/notes/{id}/decisions",
            "POST /moderation/{slug}/notes/{id}/taking-over",
            "POST /moderation/{slug}/undo",
            "POST /moderation/{slug}/leases",
            "POST /moderation/{slug}/leases/end",
            "GET /moderation/{slug}/bulk",
            "POST /moderation/{slug}/bulk",
            "GET /moderation/{slug}/keys",
            "POST /moderation/{slug}/keys",
            "GET /reports",
            "GET /workspaces/{slug}/reports",
            "GET /workspaces/{slug}/reports/{id}",
            "POST /workspaces/{slug}/reports/{id}/answer",
            "POST /workspaces/{slug}/dossiers/{dossier}/restoration",
            "POST /api/v1/workspaces/{slug}/dossiers",
            "POST /api/v1/workspaces/{slug}/dossiers/{dossier}/restoration");

    static {
        for (var page : List.of(
                "",
                "/claims/{number}",
                "/timeline",
                "/events",
                "/events/{number}",
                "/speakers",
                "/sources",
                "/unanswered",
                "/corrections",
                "/annotations",
                "/annotations/on/{key}",
                "/annotations/{id}",
                "/annotations/{id}/history",
                "/claims/{number}/verdicts/{verdict}",
                "/claims/{number}/card",
                "/annotations/exports",
                "/annotations/exports/{id}",
                "/annotations/exports/{id}/file",
                "/terms",
                "/history",
                "/feed",
                "/sitemap.xml",
                "/report",
                "/revisions",
                "/revisions/{revision}",
                "/revisions/{from}..{to}",
                "/{things}/{thing}/history",
                "/{things}/{thing}/history/{revision}",
                "/{things}/{thing}/history/{from}..{to}")) IN_A_DOSSIER.put("GET " + page, null);
        for (var act : FOR_EVERY_READER) IN_A_DOSSIER.put(act, null);
        // Whoever may read the dossier and is signed in: they get what they see anyway.
        for (var act : List.of("", "/{id}/cancellation")) IN_A_DOSSIER.put("POST /annotations/exports" + act, null);
        for (var route : OF_A_NOTE) IN_A_DOSSIER.put(route, null);
        for (var form : List.of(
                "/claims/new",
                "/claims/{number}/answer",
                "/claims/{number}/arguments/new",
                "/claims/{number}/statements/new",
                "/arguments/{number}/answer",
                "/arguments/{number}/arguments/new",
                "/sources/new",
                "/claims/offers?field=text&text=x",
                "/claims/similar",
                "/speakers/offers?field=text&text=x",
                "/sources/offers?field=text&text=x")) IN_A_DOSSIER.put("GET " + form, Permission.PROPOSE);
        for (var act : List.of(
                "/claims",
                "/claims/{number}/arguments",
                "/claims/{number}/statements",
                "/arguments/{number}/arguments",
                "/{things}/{thing}/taking-back",
                "/sources")) IN_A_DOSSIER.put("POST " + act, Permission.PROPOSE);
        for (var form : List.of(
                "/claims/{number}/edit",
                "/arguments/{number}/edit",
                "/statements/{number}/edit",
                "/sources/{number}/edit",
                "/sources/{number}/snapshots/new",
                "/questions/new",
                "/questions/{number}/edit",
                "/events/new",
                "/events/{number}/edit",
                "/speakers/{party}/edit",
                "/{things}/{thing}/withdrawal")) IN_A_DOSSIER.put("GET " + form, Permission.WRITE);
        for (var act : List.of(
                "/claims/{number}/revisions",
                "/arguments/{number}/revisions",
                "/statements/{number}/revisions",
                "/sources/{number}/revisions",
                "/sources/{number}/snapshots",
                "/questions",
                "/questions/{number}/revisions",
                "/events",
                "/events/{number}/revisions",
                "/speakers/{party}/revisions",
                "/revisions",
                "/revisions/{revision}/reversal",
                "/removal",
                "/{things}/{thing}/withdrawal",
                "/{things}/{thing}/restoration",
                "/{things}/{thing}/acceptance",
                "/{things}/{thing}/refusal",
                "/{things}/{thing}/history/{revision}/reversal")) IN_A_DOSSIER.put("POST " + act, Permission.WRITE);
        for (var form : List.of("/annotations/new?on=C1", "/annotations/{id}/edit"))
            IN_A_DOSSIER.put("GET " + form, Permission.ANNOTATE);
        for (var act :
                List.of("", "/{id}/replies", "/{id}/revisions", "/{id}/withdrawal", "/{id}/restoration", "/{id}/place"))
            IN_A_DOSSIER.put("POST /annotations" + act, Permission.ANNOTATE);
        IN_A_DOSSIER.put("GET /annotations/{id}/use", Permission.WRITE);
        IN_A_DOSSIER.put("GET /claims/{number}/review", Permission.READ_PRIVATE);
        IN_A_DOSSIER.put("GET /claims/{number}/verdict", Permission.WRITE);
        for (var act : List.of(
                "/verdict", "/submission", "/submission/taking-back", "/reopening", "/comments/{comment}/resolution"))
            IN_A_DOSSIER.put("POST /claims/{number}" + act, Permission.WRITE);
        for (var act : List.of("/reviews", "/revocation", "/confirmation", "/comments", "/comments/{comment}/removal"))
            IN_A_DOSSIER.put("POST /claims/{number}" + act, Permission.REVIEW);
        for (var act : List.of("/publication", "/retraction", "/corrections"))
            IN_A_DOSSIER.put("POST /claims/{number}" + act, Permission.PUBLISH);
        IN_A_DOSSIER.put("POST /claims/{number}/guests", Permission.MANAGE);
        for (var act : List.of("/pause", "/resumption"))
            IN_A_DOSSIER.put("POST /claims/{number}" + act, Permission.PAUSE);
        IN_A_DOSSIER.put("GET /arguments/{number}/grades", Permission.GRADE);
        IN_A_DOSSIER.put("POST /arguments/{number}/grades", Permission.GRADE);
        IN_A_DOSSIER.put("GET /edit", Permission.CHANGE_VISIBILITY);
        IN_A_DOSSIER.put("POST /visibility", Permission.CHANGE_VISIBILITY);
    }

    /** Programs write notes by a protocol of their own. */
    private static final String NOTES = "POST /annotations";

    /** Acts that people do on a page alone; all others a program may do too, by the same method. */
    private static final Set<String> WITHOUT_TWIN = Set.of("POST /reports", "POST /claims/{number}/guests");

    private static final String TWINS = "/api/v1/dossiers/{slug}";

    /** What these do hangs on what is there, or takes it away: only who is refused is tried. */
    private static final Set<String> ONLY_REFUSALS = Set.of(
            "POST /removal",
            "POST /annotations",
            "POST /{things}/{thing}/restoration",
            "POST /{things}/{thing}/acceptance",
            "POST /{things}/{thing}/refusal",
            "POST /{things}/{thing}/taking-back");

    /** There is one only of a published verdict, and no verdict is published here. */
    private static final Set<String> OF_A_VERDICT =
            Set.of("GET /claims/{number}/verdicts/{verdict}", "GET /claims/{number}/card");

    /** There is one only of a note, and nobody has made one here: who may is tested with the notes. */
    private static boolean isOfANote(String route) {
        return route.contains("/annotations/{id}");
    }

    /** There is one only of an export that somebody asked for, and only they see it. */
    private static boolean isOfAnExport(String route) {
        return route.contains("/exports/{id}");
    }

    /** An event is shown in the list, at its place. */
    private static final String TO_ITS_LIST = "GET /events/{number}";

    private static final List<String> VISIBILITIES = List.of("private", "members", "public");

    @Inject
    World world;

    @BeforeEach
    void dossiersOfEachVisibilityHereAndElsewhere() {
        for (var visibility : VISIBILITIES) {
            world.holdsAtTheDesk(dossier("own-" + visibility, visibility));
            world.holds(dossier("other-" + visibility, visibility));
        }
    }

    private static Bundle dossier(String slug, String visibility) {
        var of = LongBundle.of(slug, visibility, 2);
        var said = new StatementState(
                "ST1",
                "C1",
                "speaker-1",
                null,
                "asserts",
                "2020",
                null,
                "So it was.",
                null,
                null,
                "S1",
                null,
                "named",
                null);
        return new Bundle(
                of.format(),
                of.dossier(),
                of.questions(),
                of.parties(),
                of.sources(),
                of.snapshots(),
                of.claims(),
                List.of(said),
                of.arguments(),
                of.events(),
                of.terms(),
                of.verdicts(),
                of.withdrawn(),
                of.next());
    }

    @Test
    void aRouteWithoutARowHereFailsTheBuild() throws Exception {
        var rows = new TreeSet<>(ELSEWHERE);
        IN_A_DOSSIER
                .keySet()
                .forEach(row ->
                        rows.add(row.replaceFirst(" ", " /dossiers/{slug}").replaceFirst("\\?.*", "")));
        twins().forEach(act -> rows.add(act.replaceFirst(" ", " " + TWINS)));
        assertThat(routes()).isEqualTo(rows);
    }

    static Stream<String> twins() {
        return IN_A_DOSSIER.keySet().stream()
                .filter(row -> row.startsWith("POST ") && !row.startsWith(NOTES) && !WITHOUT_TWIN.contains(row));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void aProgramMayDoWhatItsPersonMayAndNobodyWithoutAToken(String act) {
        for (var role : roles()) {
            for (var visibility : VISIBILITIES) {
                checkTwin(act, role, "own-" + visibility, true, visibility);
                checkTwin(act, role, "other-" + visibility, false, visibility);
            }
        }
    }

    private static void checkTwin(String act, Role role, String slug, boolean own, String visibility) {
        var permission = IN_A_DOSSIER.get(act);
        var readable = visibility.equals("public")
                || own && role != null && (visibility.equals("members") || Permission.READ_PRIVATE.isOf(role));
        var may = own && role != null && permission.isOf(role);
        if (readable && may && ONLY_REFUSALS.contains(act)) return;
        var address = "/api/v1/dossiers/" + slug + filled(act.substring(5));
        var request = role == null
                ? Person.anonymous().asks()
                : Robot.of(role.name().toLowerCase()).asks();
        var answer = request.contentType(ContentType.JSON)
                .header("If-Match", "\"999\"")
                .body("{}")
                .post(address);
        var what = "%s as %s in %s: %s".formatted(act, role, slug, answer.asString());
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        if (role == null) assertThat(answer.statusCode()).as(what).isEqualTo(401);
        else if (!readable) assertThat(answer.statusCode()).as(what).isEqualTo(404);
        else if (may) assertThat(answer.statusCode()).as(what).isIn(409, 412, 422);
        else assertThat(answer.statusCode()).as(what).isEqualTo(403);
    }

    static Stream<String> routesOfADossier() {
        return IN_A_DOSSIER.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("routesOfADossier")
    void aRouteIsOpenToWhomTheTableSays(String route) {
        for (var role : roles()) {
            for (var visibility : VISIBILITIES) {
                check(route, role, "own-" + visibility, true, visibility);
                check(route, role, "other-" + visibility, false, visibility);
            }
        }
    }

    private static List<Role> roles() {
        var roles = new ArrayList<Role>();
        roles.add(null);
        roles.addAll(List.of(Role.values()));
        return roles;
    }

    private static void check(String route, Role role, String slug, boolean own, String visibility) {
        var permission = IN_A_DOSSIER.get(route);
        var readable = visibility.equals("public")
                || own && role != null && (visibility.equals("members") || Permission.READ_PRIVATE.isOf(role));
        var may = permission == null || own && role != null && permission.isOf(role);
        if (readable && may && ONLY_REFUSALS.contains(route)) return;
        var person =
                role == null ? Person.anonymous() : Person.called(role.name().toLowerCase());
        var reading = route.startsWith("GET");
        var address = "/dossiers/" + slug + filled(route.split(" ", 2)[1]);
        var answer = reading ? person.get(address) : person.posts(address, Map.of("version", "999"));
        var status = answer.statusCode();
        var what = "%s as %s in %s: %d".formatted(route, role, slug, status);
        if (role == null && !reading && !FOR_EVERY_READER.contains(route))
            assertThat(status).as(what).isEqualTo(403);
        else if (!readable || OF_A_VERDICT.contains(route) || isOfANote(route) || isOfAnExport(route))
            assertThat(status).as(what).isEqualTo(404);
        else if (may && reading) assertThat(status).as(what).isEqualTo(route.equals(TO_ITS_LIST) ? 303 : 200);
        else if (may) assertThat(status).as(what).isIn(409, 422);
        else if (role == null && reading) {
            assertThat(status).as(what).isEqualTo(303);
            assertThat(answer.header("Location")).as(what).contains("/sign-in?return=");
        } else assertThat(status).as(what).isEqualTo(403);
    }

    private static String filled(String path) {
        return path.replace("{things}", "claims")
                .replace("{key}", "C1")
                .replace("{id}", "00000000-0000-0000-0000-000000000001")
                .replace("{party}", "speaker-1")
                .replaceAll("\\{[a-z]+}", "1");
    }

    @Test
    void nothingIsCalledAsAPageIsThatStandsInItsPlace() throws Exception {
        assertThat(besides("{slug}", "/workspaces", "/moderation", "/feeds"))
                .contains("appeals", "log")
                .allMatch(Workspace::isReserved);
        assertThat(besides("{workspace}", "/feeds")).isEmpty();
        assertThat(besides("{slug}", "/dossiers", "/api")).isEmpty();
        assertThat(besides("{party}", "/dossiers")).containsExactly("offers");
    }

    @Test
    void aWorkspaceWithTheNameOfSuchAPageGetsANumber() {
        var free = QuarkusTransaction.requiringNew().call(() -> Workspace.freeSlug("log"));
        assertThat(free).isEqualTo("log-2");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> Workspace.open("appeals", "Appeals")))
                .hasMessageContaining("part of an address of ours: appeals");
    }

    /** What stands in some address where a name stands in others. */
    private static Set<String> besides(String name, String... below) throws Exception {
        var all = routes().stream()
                .map(route -> route.replaceFirst("\\S+ ", ""))
                .filter(path -> Stream.of(below).anyMatch(path::startsWith))
                .map(path -> List.of(path.split("/")))
                .toList();
        var found = new TreeSet<String>();
        for (var named : all)
            for (var other : all) {
                var at = named.indexOf(name);
                if (at >= 0
                        && other.size() > at
                        && other.subList(0, at).equals(named.subList(0, at))
                        && !other.get(at).startsWith("{")) found.add(other.get(at));
            }
        return found;
    }

    private static Set<String> routes() throws Exception {
        var routes = new TreeSet<String>();
        for (var type : resources()) {
            for (var method : type.getDeclaredMethods()) {
                var verb = method.isAnnotationPresent(GET.class)
                        ? "GET "
                        : method.isAnnotationPresent(POST.class) ? "POST " : null;
                if (verb != null) routes.add(verb + path(type, method));
            }
        }
        return routes;
    }

    private static String path(Class<?> type, Method method) {
        var own = method.getAnnotation(Path.class);
        var path = type.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        var plain = path.replaceAll("\\{([a-z0-9]+):[^{}]*(\\{[0-9,]+})?[^{}]*}", "{$1}");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static List<Class<?>> resources() throws IOException, ClassNotFoundException {
        var classes = java.nio.file.Path.of("target/classes");
        var found = new ArrayList<Class<?>>();
        try (var files = Files.walk(classes.resolve("counterclaim"))) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".class")).toList()) {
                var name = classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                var type = Class.forName(name, false, Thread.currentThread().getContextClassLoader());
                if (type.isAnnotationPresent(Path.class)) found.add(type);
            }
        }
        return found;
    }
}
