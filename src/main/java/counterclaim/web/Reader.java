package counterclaim.web;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In which language the page is read: the best of the browser's wishes that we speak, else English. */
@RequestScoped
// Looked up by name while a page is written, which the container does not see.
@Unremovable
public class Reader {

    private final HttpHeaders headers;
    private final List<Locale> spoken;
    private Locale locale;

    Reader(HttpHeaders headers, @ConfigProperty(name = "quarkus.locales") List<Locale> spoken) {
        this.headers = headers;
        this.spoken = spoken;
    }

    public Locale locale() {
        // Asked for each date and each word of a page.
        if (locale == null) locale = wished();
        return locale;
    }

    private Locale wished() {
        var wishes = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        if (wishes == null) return Locale.ENGLISH;
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(wishes), spoken);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}
