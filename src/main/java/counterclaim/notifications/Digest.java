package counterclaim.notifications;

import counterclaim.web.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One mail: what it is about by its number, in a sentence of ours, and a link. Mail is read by others on its way, so it
 * holds nothing that somebody wrote, and not even the name of a dossier: the link says nothing, and leads there.
 */
record Digest(String subject, String text) {

    /** @param absolute makes a path a whole address */
    static Digest of(List<Notice> notices, UnaryOperator<String> absolute) {
        var say = say();
        var lines = notices.stream()
                .map(notice -> line(notice, say) + "\n" + absolute.apply(notice.path()))
                .collect(Collectors.joining("\n\n"));
        var text = say.mailBegins() + "\n\n" + lines + "\n\n" + foot(absolute);
        return new Digest(say.mailSubject(notices.size()), text);
    }

    /** To find out whether an address is theirs. */
    static Digest confirming(String token, UnaryOperator<String> absolute) {
        var link = absolute.apply(MailAddresses.confirmation(token));
        return new Digest(say().confirmSubject(), say().confirmBegins() + "\n\n" + link + "\n\n" + say().confirmElse());
    }

    private static String line(Notice notice, NoticeMessages say) {
        var says = say.says(notice.what, notice.called);
        return notice.detail == null ? says : says + " " + notice.detail;
    }

    private static String foot(UnaryOperator<String> absolute) {
        return say().mailEnds() + "\n" + absolute.apply(NoticeChoices.ADDRESS);
    }

    // Nobody says which language they read at home.
    private static NoticeMessages say() {
        return Messages.of(NoticeMessages.class, Locale.ENGLISH);
    }
}
