package counterclaim.arguments;

import counterclaim.claims.Answer;
import counterclaim.claims.Claim;
import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.BesideQuestions;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Question;
import counterclaim.web.Fragment;
import counterclaim.web.Sought;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/** On the pages of dossiers: the claims that answer a question, and where each stands. */
@ApplicationScoped
class StandingOfQuestions implements BesideQuestions {

    @CheckedTemplate(basePath = "arguments")
    static class Templates {
        static native TemplateInstance questions$where(ClaimStanding standing);

        static native TemplateInstance questions$tally(int claims, int unanswered);

        static native TemplateInstance questions$claims(List<Claim> claims, Map<UUID, ClaimStanding> standings);

        static native TemplateInstance questions$counts(int claims, int speakers, int sources);

        static native TemplateInstance questions$worked(Case claimCase, Claim claim);
    }

    /** The claims that answer some questions, with where each stands: two queries. */
    private record Answering(
            Collection<Question> questions, Map<UUID, List<Claim>> claims, Map<UUID, ClaimStanding> standings) {

        static Answering of(Collection<Question> questions) {
            var claims = Claim.answering(questions);
            return new Answering(
                    questions,
                    claims.stream().collect(groupingBy(claim -> claim.question.id)),
                    ClaimStanding.of(claims.stream().map(claim -> claim.id).toList()));
        }

        Map<UUID, Answers> all() {
            return questions.stream()
                    .collect(toMap(
                            question -> question.id, question -> answers(claims.getOrDefault(question.id, List.of()))));
        }

        /** The one with most to see: where both sides have given reasons. */
        Optional<Fragment> example() {
            return claims.values().stream()
                    .flatMap(List::stream)
                    .filter(claim -> claim.kind.rated())
                    .max(Comparator.comparing(this::worth).thenComparing(claim -> -claim.number))
                    .map(claim -> Fragment.of(Templates.questions$worked(
                            Case.of(claim, claims.get(claim.question.id), standings), claim)));
        }

        private int worth(Claim claim) {
            var standing = standings.get(claim.id);
            return Math.min(standing.standingPros, standing.standingCons) * 100
                    + standing.standingPros
                    + standing.standingCons
                    + standing.unansweredCount;
        }

        private Answers answers(List<Claim> claims) {
            var unanswered = claims.stream()
                    .mapToInt(claim -> standings.get(claim.id).unansweredCount)
                    .sum();
            var where = claims.stream()
                    .filter(claim -> claim.answer == Answer.AFFIRMATIVE && claim.kind.rated())
                    .findFirst()
                    .map(claim -> standings.get(claim.id))
                    .orElse(null);
            return new Answers(
                    Fragment.of(Templates.questions$where(where)),
                    Fragment.of(Templates.questions$tally(claims.size(), unanswered)),
                    Fragment.of(Templates.questions$claims(claims, standings)));
        }
    }

    @Override
    public Map<UUID, Answers> answersTo(Collection<Question> questions) {
        return Answering.of(questions).all();
    }

    @Override
    public WithExample answersWithExample(Collection<Question> questions) {
        var answering = Answering.of(questions);
        return new WithExample(answering.all(), answering.example());
    }

    @Override
    public Map<UUID, Fragment> countsOf(Collection<Dossier> dossiers) {
        if (dossiers.isEmpty()) return Map.of();
        return Panache.getEntityManager()
                .createQuery(
                        "select d.id, (select count(*) from Claim c where c.dossier = d and c.acceptance = ACCEPTED),"
                                + " (select count(*) from Appearance a where a.dossier = d and a.acceptance = ACCEPTED),"
                                + " (select count(*) from SourceUse u where u.dossier = d and u.acceptance = ACCEPTED)"
                                + " from Dossier d where d in ?1",
                        Object[].class)
                .setParameter(1, dossiers)
                .getResultStream()
                .collect(toMap(
                        row -> (UUID) row[0],
                        row -> Fragment.of(Templates.questions$counts(count(row[1]), count(row[2]), count(row[3])))));
    }

    @Override
    public Set<UUID> questionsWith(Dossier dossier, Sought words) {
        return Claim.<Claim>list(
                        "dossier = ?1 and acceptance = ?2 and lower(text) like ?3 escape '!'",
                        dossier,
                        Acceptance.ACCEPTED,
                        words.pattern())
                .stream()
                .map(claim -> claim.question.id)
                .collect(Collectors.toSet());
    }

    private static int count(Object number) {
        return ((Number) number).intValue();
    }
}
