package counterclaim.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people type who mean harm, and what people type who only look like it: {@code injection/vectors.txt}. */
public final class Vectors {

    private static final String FILE = "/injection/vectors.txt";

    private Vectors() {}

    /** All of them, with line feeds and tabs where the file has {@code \n} and {@code \t}. */
    public static List<String> all() {
        try (var file = Vectors.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n").replace("\\t", "\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
