package counterclaim.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration, open for the tests of one journey; at no browser anything happens that should not. */
final class House implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final List<Reader> readers = new ArrayList<>();
    private Program program;
    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext journey) {
        program = Program.inAnEmptyFolder().withDemonstration().start();
        chromium = Chromium.start();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        readers.forEach(Reader::close);
        var noted = readers.stream().flatMap(reader -> reader.noted().stream()).toList();
        readers.clear();
        assertThat(noted).isEmpty();
        assertThat(program.log()).doesNotContain("CSP report", "\"ERROR\"");
    }

    @Override
    public void afterAll(ExtensionContext journey) {
        if (chromium != null) chromium.close();
        program.close();
    }

    Program program() {
        return program;
    }

    /** Somebody comes to a page, at a browser of their own. */
    Page opens(String address, boolean scripts) {
        // Else the page is still on its smooth way to a target when one looks.
        var options = new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        var reader = Reader.of(program, chromium, options.setJavaScriptEnabled(scripts));
        readers.add(reader);
        return reader.open(address);
    }

    Page signIn(String name, boolean scripts) {
        var page = opens("/sign-in", scripts);
        var password = page.locator("code").first().innerText();
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("main form button").first().click();
        assertThat(page.locator(".person")).isVisible();
        return page;
    }
}
