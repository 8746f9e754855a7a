package counterclaim;

import counterclaim.accounts.Demonstration;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who uses the program with a browser that has cookies and no scripts: by name, or nobody we know. */
public final class Person {

    public static final String COOKIE = "counterclaim";
    private static final Map<String, Person> SIGNED_IN = new ConcurrentHashMap<>();

    private final String session;
    private final String key;

    private Person(String session, String key) {
        this.session = session;
        this.key = key;
    }

    public static Person anonymous() {
        return new Person(null, "");
    }

    /** One of the demonstration, signed in once for all tests that change nothing about their account. */
    public static Person called(String name) {
        return SIGNED_IN.computeIfAbsent(name, Person::signIn);
    }

    /** With a session of their own. */
    public static Person signIn(String name) {
        return signIn(name, new Demonstration().password());
    }

    public static Person signIn(String name, String password) {
        var answer = given().redirects()
                .follow(false)
                .formParam("name", name)
                .formParam("password", password)
                .post("/sign-in");
        assertThat(answer.statusCode()).as("sign-in of %s", name).isEqualTo(303);
        return with(answer.cookie(COOKIE));
    }

    /** Whoever holds this cookie. */
    public static Person with(String session) {
        var page = Jsoup.parse(given().cookie(COOKIE, session).get("/account").asString());
        return new Person(session, page.select("input[name=key]").attr("value"));
    }

    public String session() {
        return session;
    }

    public String key() {
        return key;
    }

    /** A request of theirs that is not sent yet; redirects are not followed. */
    public RequestSpecification asks() {
        var request = given().redirects().follow(false).urlEncodingEnabled(false);
        return session == null ? request : request.cookie(COOKIE, session);
    }

    public Response get(String address) {
        return asks().get(address);
    }

    /** The page, which must be there. */
    public Document page(String address) {
        var answer = get(address);
        assertThat(answer.statusCode()).as("GET %s", address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    /** Sends a form, as a page of ours would. */
    public Response posts(String address, Map<String, ?> fields) {
        var request = asks().urlEncodingEnabled(true).contentType(ContentType.URLENC.withCharset("UTF-8"));
        if (session != null) request.formParam("key", key);
        fields.forEach((name, value) -> {
            if (value instanceof List<?> several) several.forEach(one -> request.formParam(name, one));
            else request.formParam(name, value);
        });
        return request.post(address);
    }

    /** Sends a form and follows it to the page that says what was done. */
    public Document does(String address, Map<String, ?> fields) {
        var answer = posts(address, fields);
        assertThat(answer.statusCode())
                .as(
                        "POST %s: %s",
                        address, Jsoup.parse(answer.asString()).select("main").text())
                .isEqualTo(303);
        var said = answer.cookie(COOKIE + "-flash");
        var next = asks();
        if (said != null) next.cookie(COOKIE + "-flash", said);
        return Jsoup.parse(next.get(answer.header("Location").replaceFirst("https?://[^/]+", ""))
                .asString());
    }
}
