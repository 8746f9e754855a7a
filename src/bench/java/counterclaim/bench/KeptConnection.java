package counterclaim.bench;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection to the server, kept open from request to request. It reads no more of HTTP/1.1 than our server speaks
 * here, so that the one who measures costs little.
 */
final class KeptConnection implements Closeable {

    /** @param length of the body, which is read and forgotten */
    record Answer(int status, int length) {}

    private static final int PATIENCE_MILLIS = 60_000;
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;

    KeptConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        out = socket.getOutputStream();
        in = socket.getInputStream();
    }

    Answer ask(byte[] request) throws IOException {
        out.write(request);
        filled = 0;
        int end;
        while ((end = endOfHead()) < 0) read();
        var status = Integer.parseInt(new String(buffer, 9, 3, StandardCharsets.US_ASCII));
        // An answer without a body says no length (RFC 9110 §8.6).
        var length = status == 204 ? 0 : length(end);
        for (int left = end + length - filled; left > 0; ) {
            filled = 0;
            read();
            left -= filled;
        }
        return new Answer(status, length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void read() throws IOException {
        var read = in.read(buffer, filled, buffer.length - filled);
        if (read <= 0) throw new EOFException("the server ended in the middle of an answer");
        filled += read;
    }

    private int endOfHead() {
        for (int i = 3; i < filled; i++)
            if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') return i + 1;
        return -1;
    }

    private int length(int end) throws IOException {
        for (int line = 0; line < end; ) {
            var at = 0;
            while (at < LENGTH.length && (buffer[line + at] | 0x20) == (LENGTH[at] | 0x20)) at++;
            if (at == LENGTH.length) return number(line + at);
            while (buffer[line++] != '\n') continue;
        }
        throw new IOException("an answer without a length");
    }

    private int number(int from) {
        var number = 0;
        for (int i = from; buffer[i] != '\r'; i++) if (buffer[i] != ' ') number = 10 * number + buffer[i] - '0';
        return number;
    }
}
