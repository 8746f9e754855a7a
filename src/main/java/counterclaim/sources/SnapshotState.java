package counterclaim.sources;

/** A saved copy as history keeps it: the text never changes and can be large, so its digest stands for it. */
public record SnapshotState(String source, String sha256, String captured, String text) {}
