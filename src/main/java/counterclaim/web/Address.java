package counterclaim.web;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of the page that is being answered, and of its neighbours. */
@RequestScoped
// Looked up by name while a page is written, which the container does not see.
@Unremovable
public class Address {

    private static final String PAGE = "page";

    private static final Pattern OF_A_DOSSIER = Pattern.compile("/dossiers/[^/]+(?=/|$)");

    private final UriInfo asked;
    private final Optional<URI> base;

    Address(UriInfo asked, @ConfigProperty(name = "counterclaim.base-url") Optional<URI> base) {
        this.asked = asked;
        this.base = base;
    }

    /** This list with the same filters, at another page. */
    public String atPage(int number) {
        var query = new ArrayList<String>();
        asked.getQueryParameters().forEach((name, values) -> {
            if (!name.equals(PAGE))
                values.stream()
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> query.add(encoded(name) + "=" + encoded(value)));
        });
        if (number > 1) query.add(PAGE + "=" + number);
        return path() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** Whether something in the query chooses what is shown, beyond the page of the list. */
    public boolean filtered() {
        return asked.getQueryParameters().keySet().stream().anyMatch(name -> !name.equals(PAGE));
    }

    /** Under which address search engines and people should keep this page: without filters. */
    public String canonical() {
        var pages = asked.getQueryParameters().getOrDefault(PAGE, List.of());
        var number = pages.isEmpty() ? "" : pages.get(0);
        // Every other way to write a number shows the first page, or a page that has an address already.
        return absolute(path() + (number.matches("[2-9]|[1-9][0-9]{1,8}") ? "?" + PAGE + "=" + number : ""));
    }

    /** With scheme and host, as others reach us: as configured, else as this request came. */
    public String absolute(String path) {
        var home = base.map(URI::toString).orElseGet(() -> asked.getBaseUri().toString());
        return (home.endsWith("/") ? home.substring(0, home.length() - 1) : home) + path;
    }

    /** As part of another address: where to come back to. */
    public String encoded() {
        var query = asked.getRequestUri().getRawQuery();
        return encoded(path() + (query == null ? "" : "?" + query));
    }

    /** Where an error on this page is reported; null where it is a page of no dossier. */
    public String report() {
        var dossier = OF_A_DOSSIER.matcher(path());
        return dossier.lookingAt() ? dossier.group() + "/report?about=" + encoded(path()) : null;
    }

    private String path() {
        return asked.getRequestUri().getRawPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
