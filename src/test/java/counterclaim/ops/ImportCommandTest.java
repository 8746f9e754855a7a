package counterclaim.ops;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class ImportCommandTest {

    @ParameterizedTest
    @CsvSource({
        "log, that is part of an address of this program; choose another",
        "appeals, that is part of an address of this program; choose another",
        "News Desk, expected a slug such as news-desk",
    })
    void aWorkspaceThatNobodyCouldGoToIsRefusedBeforeAnythingIsRead(String slug, String why) {
        var said = new StringWriter();
        var command = new CommandLine(new ImportCommand(null, null)).setErr(new PrintWriter(said));
        assertThat(command.execute("--workspace", slug, "no-such-file.yaml")).isEqualTo(2);
        assertThat(said.toString()).contains("--workspace " + slug + ": " + why);
    }
}
