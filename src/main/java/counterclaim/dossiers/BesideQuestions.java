package counterclaim.dossiers;

import counterclaim.web.Fragment;
import counterclaim.web.Sought;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a room that knows claims adds to the pages of this one; each method answers for a whole page at once, with a
 * number of queries that does not depend on how much it is asked about.
 */
public interface BesideQuestions {

    /**
     * @param where where the case of the question stands, in a word or two; may be empty
     * @param tally how many claims, how many points unanswered
     * @param claims the claims that answer it
     */
    record Answers(Fragment where, Fragment tally, Fragment claims) {}

    record WithExample(Map<UUID, Answers> answers, Optional<Fragment> example) {}

    Map<UUID, Answers> answersTo(Collection<Question> questions);

    /** How much there is in each dossier, by its id. */
    Map<UUID, Fragment> countsOf(Collection<Dossier> dossiers);

    /** The questions of a dossier with a claim whose wording holds these words. */
    Set<UUID> questionsWith(Dossier dossier, Sought words);

    /** The answers, and the one claim among them with most to see, taken apart. */
    WithExample answersWithExample(Collection<Question> questions);
}
