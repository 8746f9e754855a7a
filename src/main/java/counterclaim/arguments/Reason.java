package counterclaim.arguments;

import counterclaim.arguments.standing.Label;
import counterclaim.claims.Claim;
import counterclaim.claims.Party;
import counterclaim.sources.Grade;
import counterclaim.sources.SourceUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import static java.util.Comparator.comparing;

/** An argument as a page shows it: with what it rests on, how it stands in words, and the replies to it. */
public final class Reason {

    /** What it does to what it is aimed at. */
    public enum Relation {
        SUPPORTS,
        REBUTS,
        UNDERCUTS,
        UNFIT
    }

    /** How it stands; the labels behind it are never shown. */
    public enum State {
        STANDS,
        ANSWERED,
        NEITHER,
        QUESTION
    }

    /** Evidence, with the number its source has in the dossier. */
    public record Evidence(Citation citation, SourceUse source) {

        public int position() {
            return citation.position;
        }

        public String passage() {
            return citation.passage;
        }

        public String locator() {
            return citation.locator;
        }

        public Grade grade() {
            return citation.grade;
        }

        public String note() {
            return citation.note;
        }
    }

    /** @param met whether the claim holds as a premise, fails as one, or neither */
    public record Rest(Claim claim, boolean holds, Label met, boolean stands) {}

    /** What stands comes first, then what weighs most, then what was there first. */
    static final Comparator<Reason> STRONGEST_FIRST = comparing((Reason reason) -> reason.state)
            .thenComparing(reason -> -reason.argument.weight)
            .thenComparing(reason -> reason.argument.number);

    public final Argument argument;
    public final Relation relation;
    public final State state;
    public final List<Party> by;
    public final List<Rest> rests;
    public final List<Evidence> evidence;
    public final List<Reason> replies = new ArrayList<>();
    /** The reason it attacks: A8; null where it attacks the claim, or a source. */
    public String target;
    /** Nobody replied, though it stands against something. */
    public final boolean unanswered;

    Reason(Argument argument, List<Party> by, List<Rest> rests, List<Evidence> evidence, boolean unanswered) {
        this.argument = argument;
        this.by = by;
        this.rests = rests;
        this.evidence = evidence;
        this.unanswered = unanswered;
        relation = relation(argument);
        state = state();
    }

    public String key() {
        return argument.key();
    }

    /** The reply that counts most. */
    public Reason bestReply() {
        return replies.isEmpty() ? null : replies.get(0);
    }

    public List<Reason> otherReplies() {
        return replies.isEmpty() ? List.of() : replies.subList(1, replies.size());
    }

    static Relation relation(Argument argument) {
        if (argument.direction == Direction.PRO) return Relation.SUPPORTS;
        if (argument.targetClaimId != null) return Relation.REBUTS;
        return argument.targetArgumentId != null ? Relation.UNDERCUTS : Relation.UNFIT;
    }

    private State state() {
        if (isOpenQuestion()) return State.QUESTION;
        return switch (argument.label) {
            case IN -> State.STANDS;
            case OUT -> State.ANSWERED;
            case UNDECIDED -> State.NEITHER;
        };
    }

    // An attack that neither cites, nor rests on anything, nor names a critical question (design §4).
    private boolean isOpenQuestion() {
        return (relation == Relation.UNDERCUTS || relation == Relation.UNFIT)
                && rests.isEmpty()
                && evidence.isEmpty()
                && argument.criticalQuestion == null;
    }
}
