package counterclaim.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium: the one named by CHROMIUM_BIN, else the system's, else Playwright's own, else on a Debian where we are
 * root the distribution's, installed now.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking");
    private static final int MINUTES_TO_INSTALL = 8;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM_BIN")).map(Path::of);
        var ofTheSystem = named.or(Chromium::onPath);
        if (ofTheSystem.isPresent()) return launch(ofTheSystem.get());
        try {
            return launchPlaywrights();
        } catch (RuntimeException notDownloaded) { // what Playwright throws here has no type of its own
            return launch(installed(notDownloaded));
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Chromium launch(Path binary) {
        var playwright = playwright("1");
        return launch(playwright, options().setExecutablePath(binary));
    }

    private static Chromium launchPlaywrights() {
        return launch(playwright("0"), options());
    }

    private static Chromium launch(Playwright playwright, BrowserType.LaunchOptions options) {
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException notStarted) {
            playwright.close();
            throw notStarted;
        }
    }

    private static Playwright playwright(String skipDownload) {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", skipDownload);
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
    }

    private static Optional<Path> onPath() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path installed(RuntimeException notDownloaded) {
        var none =
                "No Chromium: set CHROMIUM_BIN or install the package chromium. Playwright could not download its own: "
                        + notDownloaded.getMessage().lines().findFirst().orElse("");
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name")))
            throw new IllegalStateException(none);
        System.out.println("There is no Chromium here, so apt-get installs the package chromium.");
        var ended = shell("apt-get update && apt-get install -y --no-install-recommends chromium");
        return ended ? onPath().orElseThrow(() -> new IllegalStateException(none)) : notInstalled(none);
    }

    private static Path notInstalled(String none) {
        throw new IllegalStateException(none + "; nor could apt-get install it.");
    }

    private static boolean shell(String command) {
        try {
            var process = new ProcessBuilder(new ArrayList<>(List.of("sh", "-c", command)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES) && process.exitValue() == 0;
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
