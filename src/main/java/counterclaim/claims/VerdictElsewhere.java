package counterclaim.claims;

import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.WorldDate;
import counterclaim.sources.WebAddress;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What somebody else concluded on a claim and published elsewhere; signed by nobody here. */
@Entity
public class VerdictElsewhere extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claim claim;

    /** Its place in the bundle it came with, from 1. */
    public int position;

    @Enumerated(EnumType.STRING)
    public VerdictWord word;

    public String publishedBy;
    public String published;
    public String text;
    public String url;

    public WorldDate date() {
        return published == null ? null : WorldDate.parse(published);
    }

    public WebAddress address() {
        return url == null ? null : WebAddress.parse(url);
    }

    public static List<VerdictElsewhere> of(Dossier dossier) {
        return list("from VerdictElsewhere v join fetch v.claim where v.dossier = ?1 order by v.position", dossier);
    }
}
