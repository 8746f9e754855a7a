package counterclaim.web;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.function.Supplier;
import org.hibernate.FlushMode;

/**
 * Reading in the midst of an act: what was done so far is written first, and once; each of the queries would else look
 * through all that was read before it.
 */
public final class WrittenFirst {

    private WrittenFirst() {}

    /** @param reading what is changed in it is written at the end of the act, or with what follows */
    public static <T> T then(Supplier<T> reading) {
        var session = Panache.getSession();
        session.flush();
        session.setHibernateFlushMode(FlushMode.MANUAL);
        try {
            return reading.get();
        } finally {
            session.setHibernateFlushMode(FlushMode.AUTO);
        }
    }
}
