package app.legato.exchange;

import app.legato.diary.WholeDiary;
import java.util.List;
import java.util.function.Function;

/**
 * One kind of entry: what it is called and made of in every file, and where it is in a diary.
 *
 * @param name in every file, in small letters with underscores; never changed
 * @param in the entries of this kind in a diary, in order
 * @param write an entry as its fields
 * @param read the entry with these fields; throws {@link IllegalArgumentException} where they make none
 * @param key what tells entries of the kind apart within a diary, and finds the same one in another
 * @param isOne whether the list is a whole of which one side is kept, and not a gathering of entries
 */
public record Kind<T>(
        String name,
        List<Column> columns,
        Function<WholeDiary, List<T>> in,
        Function<T, Row> write,
        Function<Row, T> read,
        Function<T, Object> key,
        boolean isOne) {
    public Kind {
        columns = List.copyOf(columns);
    }

    Kind(
            String name,
            List<Column> columns,
            Function<WholeDiary, List<T>> in,
            Function<T, Row> write,
            Function<Row, T> read,
            Function<T, Object> key) {
        this(name, columns, in, write, read, key, false);
    }

    /** Two kinds are the same when they are called the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Kind<?> kind && kind.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The key of the words for entries of this kind. */
    public String wordsKey() {
        return "exchange.kind." + name.replace('_', '-');
    }

    /** The rows of a diary. */
    public List<Row> rows(WholeDiary diary) {
        return in.apply(diary).stream().map(write).toList();
    }
}
