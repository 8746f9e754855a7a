package counterclaim.bench;

import java.util.List;

/** A kind of page, and the addresses that are asked for in turn. */
record Target(String name, List<String> addresses) {}
