package counterclaim.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A kind of request that is measured.
 *
 * @param asked what is asked in each turn, counted from 0
 * @param samples those whose SQL is looked at; made anew at each call, since no form can be sent twice
 * @param status of an answer as it should be
 * @param beside what it is measured beside; null for the limit, which runs the SQL of the samples
 */
record Target(String name, IntFunction<byte[]> asked, List<Supplier<byte[]>> samples, int status, Target beside) {

    static final int OK = 200;
    static final int CREATED = 201;
    static final int SEE_OTHER = 303;

    /** @param addresses asked for in turn */
    static Target pages(String name, List<String> addresses) {
        return gets(name, addresses.stream().map(Request::get).toList());
    }

    /** @param requests sent in turn, as often as wanted */
    static Target gets(String name, List<byte[]> requests) {
        return new Target(
                name,
                turn -> requests.get(turn % requests.size()),
                requests.stream().map(Target::always).toList(),
                OK,
                null);
    }

    /** Forms, which lead on. */
    static Target forms(String name, IntFunction<byte[]> asked, List<Supplier<byte[]>> samples) {
        return new Target(name, asked, samples, SEE_OTHER, null);
    }

    Target beside(Target other) {
        return new Target(name, asked, samples, status, other);
    }

    /** Whether something is sent and kept, or only read. */
    boolean writes() {
        return status != OK;
    }

    private static Supplier<byte[]> always(byte[] request) {
        return () -> request;
    }
}
