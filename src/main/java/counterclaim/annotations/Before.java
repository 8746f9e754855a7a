package counterclaim.annotations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** All that a decision changes of a note, as it was before: enough to undo it exactly. */
@Embeddable
public record Before(
        @Enumerated(EnumType.STRING) Approval approvalBefore,
        Integer shownVersionBefore,
        String shownBefore,
        Instant changedBefore) {}
