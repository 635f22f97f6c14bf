package app.legato.trend;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often each answer was given.
 *
 * @param counts only answers given at least once, the most frequent first, equals in the order of their type
 * @param unsaid cramps of which nothing was said
 */
public record Tally<T extends Comparable<T>>(Map<T, Integer> counts, int unsaid) {
    public Tally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** Counts the answers of each cramp; an empty set is a cramp of which nothing was said. A cramp may give several. */
    public static <T extends Comparable<T>> Tally<T> of(List<Set<T>> answers) {
        Map<T, Integer> counts = answers.stream()
                .flatMap(Set::stream)
                .collect(Collectors.toMap(answer -> answer, answer -> 1, Integer::sum));
        Map<T, Integer> ordered = new LinkedHashMap<>();
        byFrequency(counts).forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return new Tally<>(ordered, (int) answers.stream().filter(Set::isEmpty).count());
    }

    private static <T extends Comparable<T>> Stream<Map.Entry<T, Integer>> byFrequency(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
    }
}
