package counterclaim.dossiers;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Something that happened in the world, dated, and known from a source. */
@Entity
public class Event extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    public int number;
    public String happened;
    public LocalDate earliest;
    public LocalDate latest;
    public String text;
    public String place;
    public UUID sourceId;

    public static List<Event> of(Dossier dossier) {
        return list("dossier = ?1 order by number", dossier);
    }

    /** What a source is named for in dossiers open to everyone. */
    public static List<Event> from(UUID source) {
        return list(
                "from Event e join fetch e.dossier where e.sourceId = ?1 and e.dossier.visibility = ?2"
                        + " order by e.earliest, e.number",
                source,
                Visibility.PUBLIC);
    }

    public WorldDate date() {
        return WorldDate.parse(happened);
    }

    /** Sets the date and, with it, the days it is ordered by. */
    public void on(WorldDate date) {
        happened = date.text();
        earliest = date.earliest();
        latest = date.latest();
    }
}
