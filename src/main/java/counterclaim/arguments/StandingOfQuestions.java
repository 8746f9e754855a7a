package counterclaim.arguments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import counterclaim.claims.Acceptance;
import counterclaim.claims.Answer;
import counterclaim.claims.Claim;
import counterclaim.dossiers.BesideQuestions;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Question;
import counterclaim.web.Fragment;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    @Override
    public Map<UUID, Answers> answersTo(Collection<Question> questions) {
        var claims = Claim.answering(questions);
        var standings = ClaimStanding.of(claims.stream().map(claim -> claim.id).toList());
        var byQuestion = claims.stream().collect(groupingBy(claim -> claim.question.id));
        return questions.stream()
                .collect(toMap(
                        question -> question.id,
                        question -> answers(byQuestion.getOrDefault(question.id, List.of()), standings)));
    }

    @Override
    public Map<UUID, Fragment> countsOf(Collection<Dossier> dossiers) {
        var ids = dossiers.stream().map(dossier -> dossier.id).toList();
        var claims = counted("select c.dossier.id, count(*) from Claim c where c.dossier.id in ?1 and c.acceptance = ACCEPTED group by c.dossier.id", ids);
        var speakers = counted("select a.dossier.id, count(*) from Appearance a where a.dossier.id in ?1 group by a.dossier.id", ids);
        var sources = counted("select u.dossier.id, count(*) from SourceUse u where u.dossier.id in ?1 group by u.dossier.id", ids);
        return ids.stream()
                .collect(toMap(
                        id -> id,
                        id -> Fragment.of(Templates.questions$counts(
                                claims.getOrDefault(id, 0), speakers.getOrDefault(id, 0), sources.getOrDefault(id, 0)))));
    }

    @Override
    public Set<UUID> questionsWith(Dossier dossier, String words) {
        return Claim.<Claim>list(
                        "dossier = ?1 and acceptance = ?2 and lower(text) like ?3 escape '!'",
                        dossier,
                        Acceptance.ACCEPTED,
                        "%" + literally(words.toLowerCase(Locale.ROOT)) + "%")
                .stream()
                .map(claim -> claim.question.id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Fragment> workedExample(List<Question> questions) {
        var claims = Claim.answering(questions);
        var standings = ClaimStanding.of(claims.stream().map(claim -> claim.id).toList());
        // The one with most to see: where both sides have given reasons.
        return claims.stream()
                .filter(claim -> claim.kind.rated())
                .max(Comparator.comparing(claim -> worth(standings.get(claim.id))))
                .map(claim -> Fragment.of(Templates.questions$worked(Case.of(claim.dossier, claim), claim)));
    }

    private static int worth(ClaimStanding standing) {
        return Math.min(standing.standingPros, standing.standingCons) * 100
                + standing.standingPros + standing.standingCons + standing.unansweredCount;
    }

    private static Answers answers(List<Claim> claims, Map<UUID, ClaimStanding> standings) {
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

    private static Map<UUID, Integer> counted(String query, List<UUID> dossiers) {
        var counts = new HashMap<UUID, Integer>();
        if (dossiers.isEmpty()) return counts;
        Panache.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, dossiers)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    private static String literally(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
