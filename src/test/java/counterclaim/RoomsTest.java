package counterclaim;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The arrows of the house, and what no page may do. */
class RoomsTest {

    /** Imports point only to the left; a room that is built later takes its place here (design, Rooms). */
    private static final List<String> ROOMS = List.of(
            "web",
            "history",
            "accounts",
            "workspaces",
            "passages",
            "dossiers",
            "sources",
            "claims",
            "arguments",
            "reviews",
            "annotations",
            "moderation",
            "search",
            "notifications",
            "interchange",
            "api",
            "desk",
            "ops");

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final Path RESOURCES = Path.of("src/main/resources");

    /** What a Content-Security-Policy without unsafe-inline forbids, and what hands text on unescaped. */
    private static final Pattern INLINE = Pattern.compile(
            "(?i)\\sstyle\\s*=|<style\\b|<script\\b(?![^>]*\\b(?:src|type=\"application/ld\\+json\"))|<[a-z][^>]*\\son[a-z]+\\s*=");

    private static final Pattern UNESCAPED =
            Pattern.compile("\\{[^}]*(?:\\.(?:raw|safe)\\b|\\|\\s*(?:raw|safe|unescaped)\\b)");

    static List<String> rooms() {
        return ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsPointOnlyToTheLeft(String room) {
        var right = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
        noClasses()
                .that(resideInAPackage("counterclaim." + room + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages(right)))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("pureRooms")
    void aPureRoomKnowsNothingOfTheHouse(String pure) {
        noClasses()
                .that(resideInAPackage(pure))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("counterclaim..").and(DescribedPredicate.not(resideInAPackage(pure))))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql.."))
                .check(HOUSE);
    }

    static List<String> pureRooms() {
        return List.of("counterclaim.passages", "counterclaim.claims.timeline", "counterclaim.arguments.standing");
    }

    @Test
    void everyClassHasARoom() {
        assertThat(HOUSE.stream()
                        .map(JavaClass::getPackageName)
                        .map(RoomsTest::room)
                        .distinct())
                .isNotEmpty()
                .isSubsetOf(ROOMS);
    }

    @Test
    void everyRoomSaysWhatItIs() throws IOException {
        var silent = new TreeSet<Path>();
        var sources = Path.of("src/main/java");
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                var sentence = file.resolveSibling("package-info.java");
                if (!Files.exists(sentence) || !Files.readString(sentence).startsWith("/**"))
                    silent.add(sources.relativize(file.getParent()));
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noRequestWritesStraightIntoAnEntity() {
        methods()
                .that(DescribedPredicate.describe("answer requests", RoomsTest::answersRequests))
                .should(haveNoEntityAsParameter())
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void markupIsHandedOnUnescapedInThreePlacesOnly() {
        noClasses()
                .that(DescribedPredicate.not(DescribedPredicate.describe(
                        "may hand on markup",
                        (JavaClass type) -> Stream.of("Fragment", "Text", "LinkedData")
                                .anyMatch(name -> type.getName().equals("counterclaim.web." + name)))))
                .and(resideInAPackage("counterclaim.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.quarkus.qute.RawString")
                .check(HOUSE);
    }

    @Test
    void noTemplateHandsOnTextUnescaped() throws IOException {
        assertThat(linesWith(UNESCAPED, "templates")).isEmpty();
    }

    @Test
    void noPageHasInlineScriptOrStyle() throws IOException {
        assertThat(linesWith(INLINE, "templates")).isEmpty();
        assertThat(linesWith(INLINE, "META-INF/resources")).isEmpty();
    }

    private static String[] packages(List<String> rooms) {
        // None to the right of the last one.
        return Stream.concat(rooms.stream(), Stream.of("nowhere"))
                .map(room -> "counterclaim." + room + "..")
                .toArray(String[]::new);
    }

    private static String room(String name) {
        return name.replaceFirst("^counterclaim\\.([^.]+).*", "$1");
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(found -> found.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static ArchCondition<JavaMethod> haveNoEntityAsParameter() {
        return new ArchCondition<>("have no entity as a parameter, nor in the record of a form") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getRawParameterTypes().stream()
                        .flatMap(type -> Stream.concat(
                                Stream.of(type), type.getFields().stream().map(field -> field.getRawType())))
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " takes the entity " + type.getName())));
            }
        };
    }

    private static List<String> linesWith(Pattern forbidden, String folder) throws IOException {
        try (var files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> forbidden.matcher(text(file)).results().map(found -> file + ": " + found.group()))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
