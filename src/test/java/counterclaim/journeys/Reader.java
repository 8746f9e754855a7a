package counterclaim.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody at a browser, who notes whatever a page does that it should not. */
final class Reader implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final List<String> noted = new CopyOnWriteArrayList<>();

    private Reader(Browser browser, String origin, Browser.NewContextOptions options) {
        this.origin = origin;
        context = browser.newContext(options.setBaseURL(origin));
        context.onDialog(this::noteAndDismiss);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> noted.add("uncaught " + error.error()));
        context.onRequest(this::note);
        context.onResponse(this::note);
        page = context.newPage();
        context.onPage(opened -> noted.add("a window opened " + opened.url()));
    }

    static Reader of(Program program, Chromium chromium, Browser.NewContextOptions options) {
        return new Reader(chromium.browser(), program.address(), options);
    }

    static Reader of(Program program, Chromium chromium) {
        return of(program, chromium, new Browser.NewContextOptions());
    }

    Page open(String address) {
        page.navigate(address);
        return page;
    }

    Page page() {
        return page;
    }

    /** Code of others that ran, requests that went elsewhere, breaches of the content policy, errors of scripts. */
    List<String> noted() {
        return noted;
    }

    @Override
    public void close() {
        context.close();
    }

    private void noteAndDismiss(Dialog dialog) {
        noted.add("a dialog: " + dialog.message());
        dialog.dismiss();
    }

    private void note(ConsoleMessage message) {
        // A page that answers 404 is an error to the console even when it is what was asked for.
        if (message.text().startsWith("Failed to load resource: the server responded with")) return;
        if (message.type().equals("error") || message.text().contains("Content Security Policy"))
            noted.add("on the console: " + message.text());
    }

    private void note(Request request) {
        var address = request.url();
        if (!address.startsWith(origin + "/")) noted.add("a request to " + address);
        if (address.contains("/injected.js")) noted.add("a vector's request to " + address);
        if (address.contains("/csp-report")) noted.add("a CSP report: " + request.postData());
    }

    private void note(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest())
            noted.add(response.status() + " from " + response.url());
    }
}
