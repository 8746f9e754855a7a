package counterclaim.annotations.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterclaim.accounts.Viewer;
import counterclaim.annotations.Annotation;
import counterclaim.web.Address;
import counterclaim.web.OneSnapshot;
import counterclaim.workspaces.Permission;
import counterclaim.workspaces.Rights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the container, its pages, and single annotations as the viewer sees them. */
@ApplicationScoped
class ContainerWriter {

    private static final String LDP = "http://www.w3.org/ns/ldp.jsonld";
    private static final String LABEL = "Annotations";

    private final Viewer viewer;
    private final Rights rights;
    private final Address address;
    private final Contents contents;

    ContainerWriter(Viewer viewer, Rights rights, Address address, Contents contents) {
        this.viewer = viewer;
        this.rights = rights;
        this.address = address;
        this.contents = contents;
    }

    /** One of the viewer's own. */
    ObjectNode own(Annotation note) {
        return annotation(new Described(note, rights.membership(note.workspaceId), rights.byline(note.workspaceId)));
    }

    ObjectNode annotation(Described note) {
        return one(note.note(), writer(Surroundings.known(List.of(note))));
    }

    /** §4.2; begins a transaction where one query does not tell all. */
    ObjectNode container(Sought sought, Preference preference) {
        if (!sought.isAll() && !preference.minimal()) {
            var few = contents.first(sought);
            if (few.size() < Contents.SIZE) return container(sought, preference, few, few.size());
        }
        return OneSnapshot.of(() -> {
            var total = contents.total(sought);
            return container(sought, preference, preference.minimal() ? null : contents.page(sought, total, 0), total);
        });
    }

    /** @param first its first page; null where that is not wanted */
    private ObjectNode container(Sought sought, Preference preference, List<Described> first, long total) {
        var iris = preference.iris();
        var it = AnnotationWriter.NODES.objectNode();
        it.putArray("@context").add(AnnotationReader.CONTEXT).add(LDP);
        it.put("id", collection(sought, iris));
        it.putArray("type").add("BasicContainer").add("AnnotationCollection");
        it.put("label", LABEL).put("total", total);
        if (total == 0) return it;
        if (first == null) it.put("first", page(sought, iris, 0));
        else it.set("first", items(pageHead(sought, iris, 0, total), first, iris));
        it.put("last", page(sought, iris, Contents.pages(total) - 1));
        return it;
    }

    /**
     * §4.3, in a transaction of its own.
     *
     * @throws NotFoundException behind the last one
     */
    ObjectNode page(Sought sought, Preference preference, int number) {
        return OneSnapshot.of(() -> read(sought, preference, number));
    }

    private ObjectNode read(Sought sought, Preference preference, int number) {
        var total = contents.total(sought);
        if (number < 0 || number > 0 && number >= Contents.pages(total)) throw new NotFoundException();
        var iris = preference.iris();
        var it = AnnotationWriter.NODES.objectNode().put("@context", AnnotationReader.CONTEXT);
        it.setAll(pageHead(sought, iris, number, total));
        return items(it, contents.page(sought, total, number), iris);
    }

    private ObjectNode pageHead(Sought sought, boolean iris, int number, long total) {
        var it = AnnotationWriter.NODES.objectNode();
        it.put("id", page(sought, iris, number)).put("type", "AnnotationPage");
        it.putObject("partOf")
                .put("id", collection(sought, iris))
                .put("type", "AnnotationCollection")
                .put("total", total);
        it.put("startIndex", number * Contents.SIZE);
        if (number > 0) it.put("prev", page(sought, iris, number - 1));
        if (number + 1 < Contents.pages(total)) it.put("next", page(sought, iris, number + 1));
        return it;
    }

    private ObjectNode items(ObjectNode page, List<Described> notes, boolean iris) {
        var items = page.putArray("items");
        var writer = writer(Surroundings.known(iris ? List.of() : notes));
        for (var described : notes) {
            var note = described.note();
            if (iris) items.add(writer.iri(note));
            else items.add(inside(one(note, writer)));
        }
        return page;
    }

    // The context of the page is that of each, unless it has others.
    private static JsonNode inside(ObjectNode annotation) {
        if (annotation.get("@context").isTextual()) annotation.remove("@context");
        return annotation;
    }

    private ObjectNode one(Annotation note, AnnotationWriter writer) {
        var decides = rights.may(Permission.MODERATE, note.workspaceId);
        return writer.written(note, note.to(viewer.account(), decides));
    }

    private AnnotationWriter writer(Surroundings around) {
        return new AnnotationWriter(address.absolute(""), around);
    }

    String container() {
        return address.absolute("/annotations/");
    }

    String collection(Sought sought, boolean iris) {
        var about = sought.isAll() ? "" : "&target=" + URLEncoder.encode(sought.iri(), StandardCharsets.UTF_8);
        return container() + "?iris=" + (iris ? 1 : 0) + about;
    }

    private String page(Sought sought, boolean iris, int number) {
        return collection(sought, iris) + "&page=" + number;
    }
}
