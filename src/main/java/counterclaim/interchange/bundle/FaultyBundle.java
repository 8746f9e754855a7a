package counterclaim.interchange.bundle;

import java.util.List;

/** A bundle that cannot be imported, with everything that is wrong with it; nothing was changed. */
public class FaultyBundle extends RuntimeException {

    private final transient List<Fault> faults;

    public FaultyBundle(List<Fault> faults) {
        super(faults.size() + " faults, the first: " + faults.get(0));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the file. */
    public List<Fault> faults() {
        return faults;
    }
}
