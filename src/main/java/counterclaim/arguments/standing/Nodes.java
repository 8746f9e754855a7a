package counterclaim.arguments.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers behind the keys, in the order given: arguments first, then citations, then claims. */
final class Nodes {

    final int arguments;
    final int firstClaim;

    private final String[] keys;
    private final Map<String, Integer> numbers;

    static Nodes of(
            List<GraphBuilder.Argument> arguments,
            List<GraphBuilder.Citation> citations,
            List<GraphBuilder.Claim> claims) {
        var nodes = new Nodes(arguments.size(), citations.size(), claims.size());
        for (var argument : arguments) nodes.number(argument.key());
        for (var citation : citations) nodes.number(citation.key());
        for (var claim : claims) nodes.number(claim.key());
        return nodes;
    }

    private Nodes(int arguments, int citations, int claims) {
        this.arguments = arguments;
        firstClaim = arguments + citations;
        keys = new String[firstClaim + claims];
        numbers = new HashMap<>(keys.length * 4 / 3 + 1);
    }

    int count() {
        return keys.length;
    }

    int claims() {
        return keys.length - firstClaim;
    }

    String key(int node) {
        return keys[node];
    }

    int node(String key) {
        var number = numbers.get(key);
        if (number == null) throw new IllegalArgumentException("nothing is called " + key);
        return number;
    }

    int argument(String key) {
        int node = node(key);
        if (node >= arguments) throw new IllegalArgumentException(key + " is no argument");
        return node;
    }

    /** Counted from 0, as claims are wherever nothing but a claim can be meant. */
    int claim(String key) {
        int node = node(key);
        if (node < firstClaim) throw new IllegalArgumentException(key + " is no claim");
        return node - firstClaim;
    }

    private void number(String key) {
        int number = numbers.size();
        if (numbers.put(key, number) != null) throw new IllegalArgumentException(key + " is there twice");
        keys[number] = key;
    }
}
