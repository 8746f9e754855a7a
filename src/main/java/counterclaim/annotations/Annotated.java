package counterclaim.annotations;

import counterclaim.arguments.Argument;
import counterclaim.claims.Claim;
import counterclaim.claims.Statement;
import counterclaim.dossiers.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is read together with its notes. */
final class Annotated {

    private Annotated() {}

    /** A claim with what is said of it and argued under it; a saved copy for itself. */
    static List<Target> with(Dossier dossier, Target target) {
        if (target.kind() == Target.Kind.SNAPSHOT) return List.of(target);
        var claim = claim(dossier, target);
        var all = new ArrayList<Target>();
        all.add(Target.of(claim));
        Statement.on(claim).stream()
                .filter(statement -> statement.claim.id.equals(claim.id) && statement.words() != null)
                .forEach(statement -> all.add(Target.of(statement)));
        Argument.under(claim).forEach(argument -> all.add(Target.of(argument)));
        return all;
    }

    /** The one that a claim, a statement or an argument belongs to. */
    static Claim claim(Dossier dossier, Target target) {
        return switch (target.kind()) {
            case ARGUMENT -> Argument.<Argument>findById(target.id()).claim;
            case STATEMENT -> Statement.<Statement>findById(target.id()).claim;
            default -> Claim.in(dossier, Integer.parseInt(target.key().substring(1)));
        };
    }

    /** What some notes of a dossier are about, as it is now, by its id; what is gone is left out. At most four queries. */
    static Map<UUID, Target> of(List<Annotation> notes) {
        var all = new ArrayList<Target>();
        var claims = ids(notes, Target.Kind.CLAIM);
        if (!claims.isEmpty()) Claim.<Claim>list("id in ?1", claims).forEach(claim -> all.add(Target.of(claim)));
        var arguments = ids(notes, Target.Kind.ARGUMENT);
        if (!arguments.isEmpty())
            Argument.<Argument>list("from Argument a join fetch a.claim where a.id in ?1", arguments)
                    .forEach(argument -> all.add(Target.of(argument)));
        var statements = ids(notes, Target.Kind.STATEMENT);
        if (!statements.isEmpty())
            Statement.<Statement>list("from Statement s join fetch s.claim where s.id in ?1", statements)
                    .forEach(statement -> all.add(Target.of(statement)));
        return all.stream().collect(Collectors.toMap(Target::id, Function.identity()));
    }

    private static List<UUID> ids(List<Annotation> notes, Target.Kind kind) {
        return notes.stream()
                .filter(note -> note.targetKind == kind)
                .map(note -> note.targetId)
                .distinct()
                .toList();
    }
}
