package counterclaim.arguments.standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With undercuts alone, standing is the grounded labelling of Dung (1995); others worked these out (ICCMA, .EE-GR). */
class AbstractFrameworksTest {

    private static final Pattern ATTACK = Pattern.compile("att\\((\\w+),(\\w+)\\)\\.");
    private static final Pattern ARGUMENT = Pattern.compile("arg\\((\\w+)\\)\\.");

    @Test
    void whatIsInIsTheGroundedExtension() throws IOException {
        var frameworks = frameworks();

        assertThat(frameworks).isNotEmpty();
        for (var framework : frameworks)
            assertThat(in(Files.readString(framework)))
                    .as(framework.toString())
                    .isEqualTo(groundedExtension(framework));
    }

    private static List<Path> frameworks() throws IOException {
        var material = System.getProperty("counterclaim.material", "");
        if (material.isBlank()) {
            System.out.println(
                    "AbstractFrameworksTest: -Dcounterclaim.material=DIR is not given, nothing was compared");
            Assumptions.abort("counterclaim.material is not given");
        }
        try (Stream<Path> files = Files.list(Path.of(material, "abstract-frameworks"))) {
            return files.filter(file -> file.toString().endsWith(".apx"))
                    .sorted()
                    .toList();
        }
    }

    private static TreeSet<String> in(String framework) {
        var arguments = ARGUMENT.matcher(framework)
                .results()
                .map(argument -> argument.group(1))
                .toList();
        var attacks = ATTACK.matcher(framework)
                .results()
                .collect(Collectors.groupingBy(
                        (MatchResult attack) -> attack.group(1),
                        Collectors.mapping(attack -> attack.group(2), Collectors.toList())));
        var dispute = Graph.builder();
        for (var argument : arguments)
            dispute.con(argument, attacks.getOrDefault(argument, List.of()).toArray(String[]::new))
                    .criticalQuestion(argument);
        var standing = Standing.of(dispute.build());
        return arguments.stream()
                .filter(argument -> standing.label(argument) == Label.IN)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> groundedExtension(Path framework) throws IOException {
        var solution = Files.readString(Path.of(framework.toString().replaceFirst("\\.apx$", ".EE-GR")));
        return Pattern.compile("\\w+")
                .matcher(solution)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
