package app.legato.summary;

import java.util.ArrayList;
import java.util.List;

/** What the page had to cut: it is said in full on the page behind it. In the order in which it was cut. */
final class Continued {
    private final List<Passage> passages = new ArrayList<>();

    /**
     * Words in full.
     *
     * @param of what they belong to, as the page's heading or label has it
     */
    record Passage(String of, String words) {}

    void add(String of, String words) {
        passages.add(new Passage(of, words));
    }

    boolean isEmpty() {
        return passages.isEmpty();
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }
}
