package counterclaim.notifications;

import counterclaim.web.Choice;
import counterclaim.web.Fields;
import counterclaim.web.Messages;
import counterclaim.web.Vocabulary;
import counterclaim.workspaces.Tidings;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The page on which somebody says what they want to hear of, and where they are mailed. */
@ApplicationScoped
class ChoicesPage {

    @CheckedTemplate(basePath = "notifications")
    static class Templates {
        static native TemplateInstance choices(
                List<Row> rows, List<Choice> mails, boolean mailed, NoticeMail mail, Fields form);
    }

    /** One kind. */
    record Row(String word, String says, String what, boolean shown, String mail) {}

    private final Post post;

    ChoicesPage(Post post) {
        this.post = post;
    }

    /** @param sent an address that does not do; null where none was sent */
    TemplateInstance of(UUID account, Fields sent) {
        var mail = NoticeMail.of(account).orElse(null);
        var form = sent == null ? Fields.empty(labels()).with("address", mail == null ? null : mail.address) : sent;
        var all = NoticeChoice.all(account);
        var rows = Stream.of(Tidings.Kind.values())
                .map(kind -> row(kind, all.get(kind)))
                .toList();
        return Templates.choices(rows, mails(), post.isOn(), mail, form);
    }

    static Map<String, String> labels() {
        return Map.of("address", say().mailAddress());
    }

    private static Row row(Tidings.Kind kind, NoticeChoice choice) {
        return new Row(
                Vocabulary.word(kind),
                say().kind(kind),
                say().kindMeans(kind),
                choice.shown,
                Vocabulary.word(choice.mail));
    }

    private static List<Choice> mails() {
        return Stream.of(MailChoice.values())
                .map(mail -> new Choice(Vocabulary.word(mail), say().mail(mail)))
                .toList();
    }

    private static NoticeMessages say() {
        return Messages.of(NoticeMessages.class);
    }
}
