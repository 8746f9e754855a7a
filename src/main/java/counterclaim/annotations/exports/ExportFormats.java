package counterclaim.annotations.exports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that a file of notes can be written in. */
@ApplicationScoped
class ExportFormats {

    private final List<ExportFormat> all;

    ExportFormats(@All List<ExportFormat> all) {
        this.all = all.stream().sorted(Comparator.comparing(ExportFormat::word)).toList();
    }

    List<String> words() {
        return all.stream().map(ExportFormat::word).toList();
    }

    Optional<ExportFormat> called(String word) {
        return all.stream().filter(format -> format.word().equals(word)).findFirst();
    }
}
