package counterclaim;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Where the program of the tests looks for a mail server: a free port, at which a test starts one when it wants one. */
public class Smtp implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Map.of("quarkus.mailer.port", String.valueOf(free.getLocalPort()));
        } catch (IOException none) {
            throw new IllegalStateException("no free port for a mail server", none);
        }
    }

    @Override
    public void stop() {}
}
