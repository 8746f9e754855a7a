package counterclaim.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;

/** Under which addresses a server on this machine can be reached. */
final class Network {

    private static final int PATIENCE_MS = 1_000;

    private Network() {}

    static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    static List<InetAddress> ownAddressesBesideLoopback() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
        } catch (SocketException noNetwork) {
            throw new UncheckedIOException(noNetwork);
        }
    }

    static boolean answers(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
