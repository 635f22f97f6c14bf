package app.legato.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words looked for in notes: all of them must be there, whole or as a part, in any order. Upper and lower case are alike, and so are letters
 * with and without marks, in every script: "KRAMPF" finds "Wadenkrämpfe", "strasse" finds "Straße", "νυχτα" finds "Νύχτα". What is typed
 * stands for itself: there are no wildcards.
 *
 * @param words as {@link #of} makes them
 */
public record Search(List<String> words) {
    public Search {
        words = List.copyOf(words);
    }

    /** The words in what somebody typed. */
    public static Search of(String typed) {
        return new Search(Arrays.stream(typed.strip().split("[\\s\\u00a0]+"))
                .map(Search::fold)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether there is nothing to look for. */
    public boolean isBlank() {
        return words.isEmpty();
    }

    /** Whether {@code note} has every word. */
    public boolean isIn(String note) {
        if (isBlank() || note.isEmpty()) {
            return false;
        }
        String folded = fold(note);
        return words.stream().allMatch(folded::contains);
    }

    /** The part of {@code note} around the first of the words; empty when it has none of them. */
    public Optional<Excerpt> excerpt(String note) {
        return new Traced(note).first(words).map(hit -> Excerpt.around(note, hit.from(), hit.to()));
    }

    /** Without marks over or under letters and in capitals: "ß" becomes "SS", and "ς" and "σ" become one. */
    private static String fold(String words) {
        if (words.chars().allMatch(letter -> letter < 0x80)) {
            return words.toUpperCase(Locale.ROOT);
        }
        StringBuilder plain = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private record Place(int from, int to) {}

    /** A folded note that knows where each of its characters came from. */
    private static final class Traced {
        private final String folded;
        /** For each folded character the place in the note, and at the end the note's length. */
        private final int[] origins;

        Traced(String note) {
            StringBuilder plain = new StringBuilder(note.length());
            origins = new int[note.length() * 3 + 1]; // no letter becomes more than three
            int letterLength;
            for (int at = 0; at < note.length(); at += letterLength) {
                letterLength = Character.charCount(note.codePointAt(at));
                String letter = fold(note.substring(at, at + letterLength));
                Arrays.fill(origins, plain.length(), plain.length() + letter.length(), at);
                plain.append(letter);
            }
            origins[plain.length()] = note.length();
            folded = plain.toString();
        }

        Optional<Place> first(List<String> words) {
            return words.stream()
                    .filter(folded::contains)
                    .map(word -> place(folded.indexOf(word), word.length()))
                    .min(Comparator.comparingInt(Place::from));
        }

        private Place place(int at, int length) {
            int last = origins[at + length - 1];
            int end = at + length;
            while (origins[end] == last) {
                end++;
            }
            return new Place(origins[at], origins[end]);
        }
    }
}
