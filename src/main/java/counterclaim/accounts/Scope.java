package counterclaim.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token lets a program do beyond reading, in the words of RFC 6749 §3.3: names with blanks between them. */
public enum Scope {
    ANNOTATIONS_WRITE("annotations:write"),
    DOSSIERS_WRITE("dossiers:write");

    private final String word;

    Scope(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Scope> named(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    static String written(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(" "));
    }

    static Set<Scope> read(String written) {
        var scopes = EnumSet.noneOf(Scope.class);
        for (var word : written.split(" ")) named(word).ifPresent(scopes::add);
        return scopes;
    }
}
