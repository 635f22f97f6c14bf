package app.legato.ui.figure;

import app.legato.figure.Point;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, asked for by name and kind; what is missing or of another kind is a {@link Wrong} that says where.
 *
 * @param path where the object is in its file, for the problem's words
 */
record Fields(String path, Map<?, ?> values) {

    /** A field that is missing or not what it must be. */
    static final class Wrong extends Exception {
        private final String path;

        Wrong(String path, String expected) {
            super((path.isEmpty() ? "the file" : path) + ": " + expected);
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    static Fields of(String path, @Nullable Object value) throws Wrong {
        if (value instanceof Map<?, ?> map) {
            return new Fields(path, map);
        }
        throw new Wrong(path, "an object was expected");
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    Fields child(String name) throws Wrong {
        return of(at(name), values.get(name));
    }

    List<?> list(String name) throws Wrong {
        if (values.get(name) instanceof List<?> list) {
            return list;
        }
        throw new Wrong(at(name), "a list was expected");
    }

    double number(String name) throws Wrong {
        if (values.get(name) instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new Wrong(at(name), "a number was expected");
    }

    double number(String name, double otherwise) throws Wrong {
        return has(name) ? number(name) : otherwise;
    }

    /** A number above 0. */
    double length(String name) throws Wrong {
        if (number(name) <= 0) {
            throw new Wrong(at(name), "a number above 0 was expected");
        }
        return number(name);
    }

    boolean yes(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    String word(String name) throws Wrong {
        if (values.get(name) instanceof String word) {
            return word;
        }
        throw new Wrong(at(name), "a word was expected");
    }

    Point point(String name) throws Wrong {
        if (values.get(name) instanceof List<?> list
                && list.size() == 2
                && list.get(0) instanceof Number x
                && list.get(1) instanceof Number y) {
            return new Point(x.doubleValue(), y.doubleValue());
        }
        throw new Wrong(at(name), "two numbers were expected");
    }

    Point point(String name, Point otherwise) throws Wrong {
        return has(name) ? point(name) : otherwise;
    }

    /** Whether the word is {@code yes}; anything but {@code no} besides it is wrong. */
    boolean isWord(String name, String yes, String no) throws Wrong {
        String word = word(name);
        if (!word.equals(yes) && !word.equals(no)) {
            throw new Wrong(at(name), "\"" + word + "\" is neither \"" + yes + "\" nor \"" + no + "\"");
        }
        return word.equals(yes);
    }

    <E extends Enum<E>> E one(Class<E> of, String name) throws Wrong {
        return one(of, name, word(name));
    }

    <E extends Enum<E>> E one(Class<E> of, String name, String word) throws Wrong {
        for (E constant : of.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        throw new Wrong(at(name), "\"" + word + "\" is not known");
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
