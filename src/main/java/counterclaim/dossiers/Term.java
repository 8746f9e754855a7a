package counterclaim.dossiers;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A word that the sides would choose differently: where this dossier uses it, and why. */
@Entity
public class Term extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    /** Place in the editors' order, from 1. */
    public int position;

    public String word;

    /** Where it is used, and in which sense. */
    @Column(name = "usage_text") // USAGE is a word of SQL
    public String usage;

    public String why;

    public static List<Term> of(Dossier dossier) {
        return list("dossier = ?1 order by position", dossier);
    }
}
