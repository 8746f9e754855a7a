package counterclaim.web;

/**
 * One of the things that a field offers.
 *
 * @param value what is sent
 * @param says what people read
 */
public record Choice(String value, String says) {}
