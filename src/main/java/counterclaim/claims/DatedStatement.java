package counterclaim.claims;

import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Dossier;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a timeline needs of every statement: when and how it was said, by whom and on which question. */
record DatedStatement(
        UUID id,
        int number,
        Stance stance,
        LocalDate earliest,
        LocalDate latest,
        String speaker,
        String speakerName,
        int question) {

    static List<DatedStatement> in(Dossier dossier) {
        return Panache.getEntityManager()
                .createQuery(
                        "select new counterclaim.claims.DatedStatement(s.id, s.number, s.stance, s.earliest, s.latest,"
                                + " s.party.slug, s.party.name, s.claim.question.number) from Statement s"
                                + " where s.dossier = ?1 and s.acceptance = ?2",
                        DatedStatement.class)
                .setParameter(1, dossier)
                .setParameter(2, Acceptance.ACCEPTED)
                .getResultList();
    }
}
