package counterclaim.web;

import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** The fields of the form that was sent, as they came; none where none was. A program may have sent them as JSON. */
@RequestScoped
public class Posted {

    /** A file that was chosen in a form. */
    public record Upload(String name, Path file) {

        public byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private boolean taken;
    private Fields read;

    // The body is read after the first filters ran; whoever asks first after that takes it.
    private Posted taken() {
        var request = CurrentRequestManager.get();
        if (taken || request == null || request.getFormData() == null) return this;
        taken = true;
        take(request.getFormData());
        return this;
    }

    /** What a program sent instead of a form: the same fields. */
    public void take(Map<String, List<String>> sent) {
        taken = true;
        fields.putAll(sent);
    }

    private void take(FormData form) {
        for (var name : form) {
            for (var value : form.get(name)) {
                if (!value.isFileItem()) add(name, value.getValue());
                else if (value.getFileName() != null && !value.getFileName().isBlank())
                    uploads.put(
                            name,
                            new Upload(value.getFileName(), value.getFileItem().getFile()));
            }
        }
    }

    private void add(String name, String value) {
        fields.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
    }

    /** What was typed into a field: never null; without blanks around it, each line ended by a line feed alone. */
    public String text(String name) {
        return Typed.text(unixLines(first(name)));
    }

    /** A field to the letter, as a password is; never null. */
    public String exactly(String name) {
        var value = first(name);
        return value == null ? "" : value;
    }

    /** Every value of a field, each as {@link #text} gives one. */
    List<String> texts(String name) {
        return all(name).stream().map(Posted::unixLines).map(Typed::text).toList();
    }

    /** Every value of a field that was given several times, or of boxes that were ticked. */
    public List<String> all(String name) {
        return taken().fields.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return taken().fields.containsKey(name);
    }

    /** The names of the fields that were sent, in their order. */
    public List<String> names() {
        return List.copyOf(taken().fields.keySet());
    }

    /** The number in a field; if there is none, another. */
    public int number(String name, int otherwise) {
        var text = text(name);
        return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** The file that was chosen, or null. */
    public Upload upload(String name) {
        return taken().uploads.get(name);
    }

    public Collection<Upload> uploads() {
        return taken().uploads.values();
    }

    public boolean any() {
        return !taken().fields.isEmpty() || !uploads.isEmpty();
    }

    public boolean hasUploads() {
        return !taken().uploads.isEmpty();
    }

    void readAs(Fields form) {
        read = form;
    }

    /** As what it was read, with what is wrong in it; null where it was not read as a form. */
    public Fields form() {
        return read;
    }

    private String first(String name) {
        var values = all(name);
        return values.isEmpty() ? null : values.get(0);
    }

    // Browsers send the lines of a text ended by CR LF (WHATWG HTML §4.10.21.6).
    static String unixLines(String text) {
        return text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
