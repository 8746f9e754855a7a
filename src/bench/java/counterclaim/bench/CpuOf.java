package counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** Processor time as the Linux kernel counts it (proc(5)), in its ticks of 10 milliseconds. */
final class CpuOf {

    static final double TICKS_A_SECOND = 100;
    private static final Path PROC = Path.of("/proc");

    private CpuOf() {}

    /** Of one process, with those of its children that have ended. */
    static long process(long pid) {
        var fields = fields(pid);
        return fields == null ? 0 : number(fields, 14) + number(fields, 15) + number(fields, 16) + number(fields, 17);
    }

    /** Of a process and its children. */
    static long family(long pid) throws IOException {
        var sum = process(pid);
        for (var child : children(pid)) sum += process(child);
        return sum;
    }

    /** Of the whole machine, since it started: what was used, and what there was. */
    static Machine machine() throws IOException {
        var line = Files.readAllLines(PROC.resolve("stat")).get(0).strip().split(" +");
        var all = LongStream.rangeClosed(1, 8)
                .map(i -> Long.parseLong(line[(int) i]))
                .sum();
        // The fourth and fifth number: idle, and waiting for a disk.
        return new Machine(all - Long.parseLong(line[4]) - Long.parseLong(line[5]), all);
    }

    record Machine(long used, long all) {}

    private static long[] children(long pid) throws IOException {
        try (var processes = Files.list(PROC)) {
            return processes
                    .map(process -> process.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .mapToLong(Long::parseLong)
                    .filter(process -> isChild(process, pid))
                    .toArray();
        }
    }

    private static boolean isChild(long process, long of) {
        var fields = fields(process);
        return fields != null && number(fields, 4) == of;
    }

    // What stands before the last bracket is the number and the name, and a name may hold anything.
    private static String[] fields(long pid) {
        try {
            var line = Files.readString(PROC.resolve(pid + "/stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return null;
        }
    }

    private static long number(String[] fields, int field) {
        return Long.parseLong(fields[field - 3]);
    }
}
