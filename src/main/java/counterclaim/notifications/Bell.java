package counterclaim.notifications;

import counterclaim.accounts.OwnNumber;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.qute.TemplateGlobal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;

/** How much somebody has not read yet, on every page of theirs. */
@RequestScoped
// Looked up by name while a page is written, which the container does not see.
@Unremovable
public class Bell {

    private long unread;

    public long unread() {
        return unread;
    }

    void ring(long count) {
        unread = count;
    }

    /** Counts what it rings for. */
    @ApplicationScoped
    static class Unread implements OwnNumber {

        private final Bell bell;

        Unread(Bell bell) {
            this.bell = bell;
        }

        @Override
        public String hql(String account, String now) {
            return Notice.unread(account, now);
        }

        @Override
        public void found(long number) {
            bell.ring(number);
        }
    }

    /** For the layout. */
    @TemplateGlobal
    static class InLayout {

        private InLayout() {}

        static Bell bell() {
            return Arc.container().instance(Bell.class).get();
        }
    }
}
