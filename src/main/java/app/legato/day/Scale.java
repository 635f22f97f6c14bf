package app.legato.day;

import app.legato.text.Worded;
import java.util.List;
import java.util.stream.IntStream;

/** How a factor is answered, always by one tap: each answer is a whole number, and these are all there are. */
public sealed interface Scale {
    /** Every answer, in the order in which they are offered; never empty. */
    List<Integer> values();

    default boolean has(int value) {
        return values().contains(value);
    }

    /** Only "yes" can be said. What was not said stays open. */
    record Said() implements Scale {
        public static final int YES = 1;

        @Override
        public List<Integer> values() {
            return List.of(YES);
        }
    }

    /**
     * One of a few words; the answer is the word's place, from 0.
     *
     * @param words from little to much. Diaries hold the places: a new word goes to the end
     */
    record Words(List<? extends Worded> words) implements Scale {
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public List<Integer> values() {
            return IntStream.range(0, words.size()).boxed().toList();
        }
    }

    /**
     * One of a few amounts. Nobody counts hours by the minute, so few are offered; the last means "or more".
     *
     * @param unit of what
     * @param amounts ascending, from 0
     */
    record Amounts(Unit unit, List<Integer> amounts) implements Scale {
        /** What an amount counts. */
        public enum Unit {
            HOURS,
            /** Drinks, or times. */
            COUNT
        }

        public Amounts {
            amounts = List.copyOf(amounts);
            if (!amounts.equals(
                    amounts.stream().filter(one -> one >= 0).sorted().distinct().toList())) {
                throw new IllegalArgumentException("amounts ascend from 0");
            }
        }

        @Override
        public List<Integer> values() {
            return amounts;
        }

        /** Whether this answer means "so much or more". */
        public boolean isOrMore(int value) {
            return value == amounts.getLast();
        }
    }
}
