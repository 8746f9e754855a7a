package counterclaim.dossiers;

import counterclaim.web.Vocabulary;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An issue in dispute; a yes/no question shows both answers as rival claims. */
@Entity
public class Question extends Contributed {

    /** How it can be answered. */
    public enum Kind {
        YES_NO,
        OPEN
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID workspaceId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Dossier dossier;

    public int number;
    public String text;

    @Enumerated(EnumType.STRING)
    public Kind kind = Kind.OPEN;

    public String topic;
    /** Place among the main questions, from 1; null: not pinned. */
    public Integer pinned;

    public String summary;

    /** Accepted ones: those that are pinned first, in the editors' order; then by number. */
    public static List<Question> of(Dossier dossier) {
        return list(
                "dossier = ?1 and acceptance = ?2 order by pinned nulls last, number", dossier, Acceptance.ACCEPTED);
    }

    public static List<Question> pinnedIn(Collection<Dossier> dossiers) {
        return list(
                "dossier in ?1 and acceptance = ?2 and pinned is not null order by pinned, number",
                dossiers,
                Acceptance.ACCEPTED);
    }

    /** A new one of a dossier. */
    public static Question in(Dossier dossier, int number, QuestionState state) {
        var question = new Question();
        question.workspaceId = dossier.workspace.id;
        question.dossier = dossier;
        question.number = number;
        question.take(state);
        question.persist();
        return question;
    }

    /** The one that a dossier calls so, or null. */
    public static Question in(Dossier dossier, String key) {
        if (!key.matches("Q[0-9]{1,7}")) return null;
        return find("dossier = ?1 and number = ?2", dossier, Integer.valueOf(key.substring(1)))
                .firstResult();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Dossier dossier() {
        return dossier;
    }

    @Override
    public String subject() {
        return "question";
    }

    @Override
    public Integer number() {
        return number;
    }

    /** What people call it in its dossier: Q2. */
    @Override
    public String key() {
        return "Q" + number;
    }

    @Override
    public String words() {
        return text;
    }

    @Override
    public String path() {
        return "/dossiers/" + dossier.slug + "#" + key();
    }

    @Override
    public String ownPath() {
        return "/dossiers/" + dossier.slug + "/questions/" + number;
    }

    @Override
    public QuestionState state() {
        return new QuestionState(key(), text, Vocabulary.word(kind), topic, pinned, summary);
    }

    public void take(QuestionState state) {
        text = state.text();
        kind = state.kind() == null ? Kind.OPEN : Vocabulary.of(Kind.class, state.kind());
        topic = state.topic();
        pinned = state.pinned();
        summary = state.summary();
    }
}
