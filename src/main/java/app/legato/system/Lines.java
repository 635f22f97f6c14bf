package app.legato.system;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a settings file, each read as what it should be, or else as the {@code usual} value: nobody's typing stops the program.
 * Plain loops, because the first window waits for them and the first stream of a program costs milliseconds.
 */
record Lines(Properties properties) {
    /** No goal is higher: ten litres a day are a slip of the finger, and dangerous. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private static final int AMOUNT_MAX = 10_000;

    boolean truth(String name, boolean usual) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> usual;
        };
    }

    double number(String name, double least, double most, double usual) {
        try {
            double number = Double.parseDouble(text(name));
            return number >= least && number <= most ? number : usual;
        } catch (NumberFormatException absurd) {
            return usual;
        }
    }

    /** A name that some other file or the diary knows; whether it does is theirs to say. */
    String name(String name, String usual) {
        String found = text(name);
        return found.isEmpty() ? usual : found;
    }

    @Nullable Integer amountOrNull(String name) {
        try {
            int amount = Integer.parseInt(text(name));
            return amount >= 1 && amount <= AMOUNT_MAX ? Integer.valueOf(amount) : null;
        } catch (NumberFormatException absurd) {
            return null;
        }
    }

    /** Hours and minutes, read by hand: the classes behind {@link LocalTime#parse} cost more than the rest of the file. */
    LocalTime time(String name, LocalTime usual) {
        String time = text(name);
        try {
            return time.length() == 5 && time.charAt(2) == ':'
                    ? LocalTime.of(Integer.parseInt(time, 0, 2, 10), Integer.parseInt(time, 3, 5, 10))
                    : usual;
        } catch (NumberFormatException | DateTimeException absurd) {
            return usual;
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type, E usual) {
        E found = constantOrNull(name, type);
        return found == null ? usual : found;
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String name, Class<E> type) {
        String word = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        return null;
    }

    /** Words that name no constant are left out. */
    <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        List<String> words = Arrays.asList(text(name).split(" "));
        Set<E> found = EnumSet.noneOf(type);
        for (E constant : type.getEnumConstants()) {
            if (words.contains(constant.name())) {
                found.add(constant);
            }
        }
        return found;
    }

    /** As {@link #constants(String, Class)}; a line that is missing stands for {@code usual}, an empty one for none. */
    <E extends Enum<E>> Set<E> constants(String name, Class<E> type, Set<E> usual) {
        return properties.containsKey(name) ? constants(name, type) : usual;
    }

    /** Names of letters, digits and dashes; others are left out. */
    Set<String> names(String name) {
        return Arrays.stream(text(name).split(" "))
                .filter(NAME.asMatchPredicate())
                .collect(Collectors.toSet());
    }

    static String joined(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /** Hours and minutes, as {@link #time} reads them. */
    static String minutes(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private String text(String name) {
        return properties.getProperty(name, "").strip();
    }
}
