package counterclaim.workspaces.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** Work for tests: counts to ten and writes it down. */
@ApplicationScoped
class Counting implements Work {

    static final String KIND = "counting";
    static final int TO = 10;

    private volatile IntConsumer before = number -> {};

    /** @param before called before each number is written */
    void disturb(IntConsumer before) {
        this.before = before;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Run run) {
        for (int number = 1; number <= TO; number++) {
            before.accept(number);
            run.add((number + "\n").getBytes(StandardCharsets.UTF_8), number, TO);
        }
    }
}
