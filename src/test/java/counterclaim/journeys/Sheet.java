package counterclaim.journeys;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form as it stands on a page, filled in and sent as a browser does it (WHATWG HTML §4.10.21). */
record Sheet(String action, boolean multipart, Map<String, String> fields) {

    private static final String BOUNDARY = "----counterclaim-" + UUID.randomUUID();
    private static final String FILE = "file";

    /** The form of a page that it, or a button of it, sends to an address. */
    static Sheet to(String address, Document page) {
        for (var form : page.select("form[method=post]"))
            if (form.attr("action").equals(address)
                    || form.select("button").eachAttr("formaction").contains(address)) return of(form, address);
        throw new AssertionError("no form on this page is sent to " + address);
    }

    private static Sheet of(Element form, String action) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]"))
            if (isSent(field)) fields.put(field.attr("name"), value(field));
        return new Sheet(action, form.attr("enctype").equals("multipart/form-data"), fields);
    }

    /** The same form as the page of another thing has it. */
    Sheet at(String address) {
        return new Sheet(address, multipart, fields)
                .withForeign(Map.of("token", UUID.randomUUID().toString()));
    }

    /** Something typed into a field that has to be there. */
    Sheet with(String name, String typed) {
        return with(Map.of(name, typed));
    }

    Sheet with(Map<String, String> typed) {
        typed.keySet().forEach(this::text);
        return withForeign(typed);
    }

    /** With fields that the page may not have. */
    Sheet withForeign(Map<String, String> others) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(others);
        return new Sheet(action, multipart, all);
    }

    Sheet without(String... names) {
        var rest = new LinkedHashMap<>(fields);
        rest.keySet().removeAll(List.of(names));
        return new Sheet(action, multipart, rest);
    }

    /** What stands in a field. */
    String text(String name) {
        if (!fields.containsKey(name)) throw new AssertionError("no field " + name + " among " + fields.keySet());
        return fields.get(name);
    }

    HttpRequest.Builder on(HttpRequest.Builder request) {
        var type = multipart ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded";
        return request.header("Content-Type", type).POST(body());
    }

    private BodyPublisher body() {
        if (!multipart)
            return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(sent(field.getValue())))
                    .collect(Collectors.joining("&")));
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                // Where no file was chosen a browser sends one without a name.
                .append(name.equals(FILE) ? "\"; filename=\"\"\r\nContent-Type: application/octet-stream" : "\"")
                .append("\r\n\r\n")
                .append(sent(value))
                .append("\r\n"));
        return HttpRequest.BodyPublishers.ofString(
                body.append("--").append(BOUNDARY).append("--\r\n").toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Each line ended by CR LF. */
    private static String sent(String value) {
        return value.replace("\n", "\r\n");
    }

    private static boolean isSent(Element field) {
        return !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
    }

    private static String value(Element field) {
        return switch (field.normalName()) {
            // The line feed after the tag is no part of it.
            case "textarea" -> field.wholeText().replaceFirst("^\n", "");
            case "select" -> chosen(field);
            default -> field.attr("value");
        };
    }

    private static String chosen(Element list) {
        var chosen = list.selectFirst("option[selected]");
        var option = chosen == null ? list.selectFirst("option") : chosen;
        return option == null ? "" : option.attr("value");
    }
}
