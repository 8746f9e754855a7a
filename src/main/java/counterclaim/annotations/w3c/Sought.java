package counterclaim.annotations.w3c;

import java.util.Map;

/**
 * About what the annotations are that somebody looks for.
 *
 * @param iri as it was asked for; null for all
 * @param hql condition that is added
 * @param values of its parameters
 */
record Sought(String iri, String hql, Map<String, Object> values) {

    static final Sought ALL = new Sought(null, "", Map.of());

    static Sought of(String iri, String hql, Map<String, Object> values) {
        return new Sought(iri, " and " + hql, values);
    }

    boolean isAll() {
        return iri == null;
    }
}
