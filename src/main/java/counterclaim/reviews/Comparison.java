package counterclaim.reviews;

import counterclaim.arguments.Closure;
import counterclaim.arguments.Closure.Part;
import counterclaim.claims.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a verdict was signed on, and what is there now (design §3.7). Loud: a wording, a premise, the standing word, an
 * argument or claim that the rationale names, or a source that was taken back. All else is a quiet line.
 *
 * @param named keys that the rationale names
 * @param mended what had nothing but typing errors mended since
 * @param sourcesGone those that were cited then and are taken back
 */
record Comparison(Closure then, Closure now, Set<String> named, Set<UUID> mended, Set<UUID> sourcesGone) {

    List<Change> changes(Claim claim) {
        var changes = new ArrayList<Change>();
        if (then.word() != now.word())
            changes.add(new Change(claim.key(), "standing", claim.id, Change.What.STANDS_ELSEWHERE, null, null, true));
        var before = then.byId();
        var after = now.byId();
        for (var part : then.parts()) {
            var is = after.get(part.id());
            if (is == null) changes.add(gone(part));
            else if (differ(part, is)) changes.add(changed(part, is));
        }
        for (var part : now.parts()) if (!before.containsKey(part.id())) changes.add(added(part));
        return changes;
    }

    static Alarm alarm(List<Change> changes) {
        if (changes.isEmpty()) return Alarm.NONE;
        return changes.stream().anyMatch(Change::loud) ? Alarm.LOUD : Alarm.QUIET;
    }

    private static boolean differ(Part was, Part is) {
        return !was.words().equals(is.words())
                || !was.premises().equals(is.premises())
                || !was.rest().equals(is.rest());
    }

    private Change changed(Part was, Part is) {
        var reworded = !was.words().equals(is.words());
        var premises = !was.premises().equals(is.premises());
        var what = reworded ? Change.What.REWORDED : premises ? Change.What.OTHER_PREMISES : Change.What.OTHERWISE;
        var matters = premises || named.contains(was.key()) || reworded && was.isClaim() || sourceGone(was);
        var loud = matters && !mended.contains(was.id());
        return new Change(was.key(), was.subject(), was.id(), what, was.version(), is.version(), loud);
    }

    private Change gone(Part was) {
        var loud = named.contains(was.key()) || sourceGone(was);
        return new Change(was.key(), was.subject(), was.id(), Change.What.GONE, was.version(), null, loud);
    }

    private Change added(Part is) {
        return new Change(is.key(), is.subject(), is.id(), Change.What.NEW, null, is.version(), false);
    }

    private boolean sourceGone(Part part) {
        return part.sources().stream().anyMatch(sourcesGone::contains);
    }
}
