package app.legato.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entries by their kind, while a diary is put together from them. */
final class Contents {
    private final Map<Kind<?>, List<Object>> entries = new LinkedHashMap<>();

    <T> void add(Kind<T> kind, T entry) {
        entries.computeIfAbsent(kind, _ -> new ArrayList<>()).add(entry);
    }

    <T> void put(Kind<T> kind, List<T> all) {
        entries.put(kind, new ArrayList<>(all));
    }

    /** Every entry of a kind, in the order in which they came. Only entries of the kind's own type get in. */
    @SuppressWarnings("unchecked")
    <T> List<T> of(Kind<T> kind) {
        return (List<T>) entries.getOrDefault(kind, List.of());
    }
}
