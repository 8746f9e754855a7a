package counterclaim.passages;

import java.util.List;
import java.util.Random;

/** What people do to a text, at random: mostly small, often near the passage that somebody has quoted. */
final class RandomEdits {

    enum Kind {
        INSERT,
        DELETE,
        MOVE,
        REPLACE,
        COPY_THE_SENTENCE
    }

    private final Random random;
    private final List<String> texts;
    private final EditedText edited;
    private final TextSelector quote;

    RandomEdits(Random random, List<String> texts, EditedText edited, TextSelector quote) {
        this.random = random;
        this.texts = texts;
        this.edited = edited;
        this.quote = quote;
    }

    void apply(Kind kind) {
        var sentence = kind == Kind.COPY_THE_SENTENCE || kind == Kind.MOVE && random.nextBoolean();
        int start = sentence ? sentenceStart() : place();
        int end = sentence ? sentenceEnd(start) : Math.min(edited.length(), start + size());
        switch (kind) {
            case INSERT -> edited.insert(start, words());
            case DELETE -> edited.delete(start, end);
            case REPLACE -> edited.replace(start, end, words());
            case MOVE -> edited.move(start, end, random.nextInt(edited.length() - (end - start) + 1));
            case COPY_THE_SENTENCE -> edited.copy(start, end, random.nextInt(edited.length() + 1));
        }
    }

    // Every second edit touches the passage or what stands right beside it.
    private int place() {
        int first = edited.first(quote.start(), quote.end());
        if (first < 0 || random.nextBoolean()) return random.nextInt(edited.length() + 1);
        int near = first - 40 + random.nextInt(quote.end() - quote.start() + 80);
        return Math.max(0, Math.min(edited.length(), near));
    }

    private int size() {
        return 1 + (random.nextInt(4) > 0 ? random.nextInt(30) : random.nextInt(200));
    }

    private int sentenceStart() {
        int at = Math.max(0, edited.first(quote.start(), quote.end()));
        var text = edited.text().codePoints().toArray();
        while (at > 0 && !endsSentence(text[at - 1])) at--;
        return at;
    }

    private int sentenceEnd(int start) {
        int at = Math.max(start, edited.past(quote.start(), quote.end()));
        var text = edited.text().codePoints().toArray();
        while (at < text.length && !endsSentence(text[at])) at++;
        return Math.min(text.length, at + 1);
    }

    private static boolean endsSentence(int point) {
        return ".?!\n؟。।".indexOf(point) >= 0;
    }

    private String words() {
        var other = texts.get(random.nextInt(texts.size())).codePoints().toArray();
        int start = random.nextInt(other.length);
        return new String(other, start, Math.min(other.length - start, size()));
    }
}
