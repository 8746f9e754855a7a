package counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The resident memory of a process in megabytes (proc(5), status). */
final class Memory {

    private Memory() {}

    static double now(long pid) throws IOException {
        return of(pid, "VmRSS:");
    }

    static double most(long pid) throws IOException {
        return of(pid, "VmHWM:");
    }

    private static double of(long pid, String what) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", "" + pid, "status"))) {
            var line = lines.filter(found -> found.startsWith(what)).findFirst().orElseThrow();
            return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1_024;
        }
    }
}
