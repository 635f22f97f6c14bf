package app.legato.system;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a settings file, each read as what it should be, or else as the {@code usual} value: nobody's typing stops the program. */
record Lines(Properties properties) {
    /** No goal is higher: ten litres a day are a slip of the finger, and dangerous. */
    private static final int AMOUNT_MAX = 10_000;

    /** Times are read by hand: the class behind {@link LocalTime#parse} costs more than the rest of the file. */
    private static final Pattern TIME = Pattern.compile("([0-9]{2}):([0-9]{2})(?::[0-9]{2}.*)?");

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

    @Nullable Integer amountOrNull(String name) {
        try {
            int amount = Integer.parseInt(text(name));
            return amount >= 1 && amount <= AMOUNT_MAX ? Integer.valueOf(amount) : null;
        } catch (NumberFormatException absurd) {
            return null;
        }
    }

    LocalTime time(String name, LocalTime usual) {
        Matcher time = TIME.matcher(text(name));
        try {
            return time.matches()
                    ? LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)))
                    : usual;
        } catch (DateTimeException absurd) {
            return usual;
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type, E usual) {
        return constants(name, type).stream().findFirst().orElse(usual);
    }

    /** Words that name no constant are left out. */
    <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        Set<String> names = Set.copyOf(Arrays.asList(text(name).split(" ")));
        Set<E> found = EnumSet.allOf(type);
        found.removeIf(constant -> !names.contains(constant.name()));
        return found;
    }

    static String joined(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private String text(String name) {
        return properties.getProperty(name, "").strip();
    }
}
