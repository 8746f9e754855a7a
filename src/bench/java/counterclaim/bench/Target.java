package counterclaim.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A kind of request that is measured.
 *
 * @param asked what is asked in each turn, counted from 0
 * @param samples those whose SQL the limit runs; made anew at each call, since no form can be sent twice
 * @param writes whether forms are sent, which lead on, or pages are read
 */
record Target(String name, IntFunction<byte[]> asked, List<Supplier<byte[]>> samples, boolean writes) {

    /** @param addresses asked for in turn */
    static Target pages(String name, List<String> addresses) {
        var requests = addresses.stream().map(Request::get).toList();
        return new Target(
                name,
                turn -> requests.get(turn % requests.size()),
                requests.stream().map(Target::always).toList(),
                false);
    }

    /** The status of an answer as it should be. */
    int status() {
        return writes ? 303 : 200;
    }

    private static Supplier<byte[]> always(byte[] request) {
        return () -> request;
    }
}
