package counterclaim.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What a dossier says of itself; as a bundle writes it and as history keeps it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierState(
        String slug, String title, String summary, String on, String language, String visibility, String about) {

    public DossierState called(String slug) {
        return new DossierState(slug, title, summary, on, language, visibility, about);
    }
}
