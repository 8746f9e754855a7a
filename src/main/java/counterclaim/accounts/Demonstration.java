package counterclaim.accounts;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** The small named world of people of dev, demo and tests ({@code seed/people.yaml}); nowhere else may they enter. */
@ApplicationScoped
public class Demonstration {

    /** @param roles in the workspace of the reference dossier */
    public record Person(String name, String byline, List<String> roles) {}

    record World(String password, List<Person> people) {}

    private static final String SEED = "/seed/people.yaml";

    private final World world = read();

    /** The one that all of them have. */
    public String password() {
        return world.password;
    }

    public List<Person> people() {
        return world.people;
    }

    /** Makes their accounts; one hash for all, for everybody knows the password. */
    public List<Account> moveIn(Instant now) {
        var hash = Passwords.hash(world.password);
        return world.people.stream()
                .map(person -> {
                    var account = Account.withHash(person.name, hash, now);
                    account.demonstration = true;
                    return account;
                })
                .toList();
    }

    /** Whether any of them lives in this database. */
    public static boolean livesHere() {
        return Account.count("demonstration") > 0;
    }

    private static World read() {
        try (var file = Demonstration.class.getResourceAsStream(SEED)) {
            return new YAMLMapper().readValue(file, World.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
