package counterclaim.sources;

import counterclaim.dossiers.Acceptance;
import counterclaim.dossiers.Contribution;
import counterclaim.dossiers.Dossier;
import counterclaim.dossiers.Event;
import counterclaim.dossiers.EventState;
import java.util.List;
import java.util.UUID;

/** An event with what its dossier calls the source that it is known from. */
public record EventInDossier(Event event, SourceUse source) implements Contribution {

    /** Of a dossier that the viewer was let into. */
    public static EventInDossier of(Dossier dossier, int number) {
        var event = Event.in(dossier, number);
        return new EventInDossier(
                event, SourceUse.of(dossier, List.of(event.sourceId)).get(event.sourceId));
    }

    @Override
    public UUID id() {
        return event.id;
    }

    @Override
    public Dossier dossier() {
        return event.dossier;
    }

    @Override
    public String subject() {
        return "event";
    }

    @Override
    public Integer number() {
        return event.number;
    }

    @Override
    public String key() {
        return event.key();
    }

    @Override
    public String words() {
        return event.text;
    }

    @Override
    public String path() {
        return ownPath();
    }

    @Override
    public String ownPath() {
        return "/dossiers/" + event.dossier.slug + "/events/" + event.number;
    }

    @Override
    public EventState state() {
        return event.state(source.key());
    }

    @Override
    public Acceptance acceptance() {
        return event.acceptance;
    }

    @Override
    public UUID withdrawnWith() {
        return event.withdrawnWith();
    }

    @Override
    public void become(Acceptance next, UUID with) {
        event.become(next, with);
    }
}
