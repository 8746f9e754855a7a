package counterclaim.ops;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A checksum beside the database file, put there when the program has ended and taken away while it runs: H2 keeps none
 * of its own, so a byte that changed in between would be served as if somebody had written it.
 */
final class Seal {

    private static final int PATIENCE_S = 20;

    private Seal() {}

    static Path of(Path database) {
        return database.resolveSibling(database.getFileName() + ".sha256");
    }

    static boolean isBroken(Path database) throws IOException {
        return Files.exists(of(database))
                && !Files.readString(of(database)).strip().equals(sha256(database));
    }

    static void takeOff(Path database) throws IOException {
        Files.deleteIfExists(of(database));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> putOn(database)));
    }

    // The hooks of a JVM run side by side: wait until the database has let go of its file.
    private static void putOn(Path database) {
        try (var file = FileChannel.open(database, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (int i = 0; i < PATIENCE_S * 20; i++) {
                if (isFree(file)) {
                    Files.writeString(of(database), sha256(database) + "\n");
                    return;
                }
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException unsealed) {
            // Without a seal the next start checks what it can.
        }
    }

    private static boolean isFree(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException stillOurs) {
            return false;
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
