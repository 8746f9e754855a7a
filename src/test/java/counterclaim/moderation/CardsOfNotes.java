package counterclaim.moderation;

import counterclaim.annotations.Annotation;
import counterclaim.annotations.BesideAnnotation;
import counterclaim.web.OneTransaction;
import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** What is added to the cards of all notes of a workspace, as it is looked up for a page. */
@Path("/test/cards/{slug}")
@Produces(MediaType.TEXT_HTML)
@OneTransaction
public class CardsOfNotes {

    private final List<BesideAnnotation> beside;

    CardsOfNotes(@All List<BesideAnnotation> beside) {
        this.beside = beside;
    }

    @GET
    public String read(@RestPath String slug) {
        List<Annotation> notes = Annotation.list(
                "from Annotation a join fetch a.dossier d join fetch d.workspace where d.slug = ?1 order by a.id",
                slug);
        return beside.stream()
                .flatMap(room -> room.of(notes).entrySet().stream())
                .map(card -> "<article id='" + card.getKey() + "'>"
                        + card.getValue().html().toString() + "</article>")
                .collect(Collectors.joining("", "<title>cards</title>", ""));
    }
}
