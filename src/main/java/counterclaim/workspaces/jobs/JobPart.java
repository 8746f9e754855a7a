package counterclaim.workspaces.jobs;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;

/** A piece of the file that a job makes. */
@Entity
class JobPart extends PanacheEntityBase {

    @Embeddable
    record Place(UUID jobId, int number) implements Serializable {}

    @EmbeddedId
    Place place;

    byte[] content;

    static void keep(UUID job, int number, byte[] content) {
        var part = new JobPart();
        part.place = new Place(job, number);
        part.content = content;
        part.persist();
    }

    static byte[] of(UUID job, int number) {
        return JobPart.<JobPart>findById(new Place(job, number)).content;
    }

    static void forget(UUID job) {
        delete("place.jobId", job);
    }
}
