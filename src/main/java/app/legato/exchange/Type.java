package app.legato.exchange;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a field holds, in any format. The value of a filled field is of the class each type names. */
public sealed interface Type {
    /** A {@link java.util.UUID}. */
    record Id() implements Type {}

    /**
     * Words: a {@link String} of at least one character.
     *
     * @param most characters at most, as Java counts them
     */
    record Text(int most) implements Type {}

    /** A {@link java.time.LocalDate}; of a night, the date of its evening. */
    record Day() implements Type {}

    /** A {@link app.legato.night.Moment}. */
    record Time() implements Type {}

    /** An {@link Integer}. */
    record Amount(int least, int most) implements Type {}

    /** A {@link Boolean}. */
    record Truth() implements Type {}

    /**
     * One of a few words.
     *
     * @param words each with the constant, or number, that it stands for; from the least to the greatest
     */
    record Word(Map<String, Object> words) implements Type {
        public Word {
            words = new LinkedHashMap<>(words);
        }

        /** A constant's name, in small letters with dashes: the same in every language of the screen. */
        public static Word of(Class<? extends Enum<?>> type) {
            return of(Arrays.asList(type.getEnumConstants()));
        }

        /** As {@link #of(Class)}, in another order. */
        static Word of(List<? extends Enum<?>> constants) {
            Map<String, Object> words = new LinkedHashMap<>();
            constants.forEach(constant -> words.put(dashed(constant), constant));
            return new Word(words);
        }

        /** The word for a value that has one. */
        public String word(Object value) {
            return words.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(value))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }

        static String dashed(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Several different ones of a few words: a {@link java.util.Set} of what they stand for. */
    record Words(Word each) implements Type {}

    /** A list of lines below this one, in order: a {@link List} of {@link Row}. */
    record Rows(List<Column> columns, int most) implements Type {
        public Rows {
            columns = List.copyOf(columns);
        }
    }
}
