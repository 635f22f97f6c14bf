package app.legato.exchange;

import app.legato.diary.WholeDiary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much memory the entries of a file take, in bytes, rather too much than too little: the heads and fields of their objects on a virtual
 * machine of 64 bits, and what is kept beside an entry to find it again. Short words that come up again and again, such as the id of a
 * stretch, are kept once.
 */
public final class Bulk {
    private static final int ENTRY = 100;
    private static final int LINE = 40;
    private static final int OBJECT = 48;
    private static final int SHARED_MOST = 4096;
    private static final int SHARED_LENGTH = 100;

    /** Half of what the program may have: the other half is for the diary that is here, and for the program itself. */
    private final long room = Runtime.getRuntime().maxMemory() / 2;

    private final Map<String, String> shared = new HashMap<>();
    private long held;

    Bulk() {}

    /** Whether Legato could read this diary back in on a computer like this one. */
    public static boolean isReadable(WholeDiary diary) {
        Bulk bulk = new Bulk();
        Kinds.ALL.forEach(kind -> bulk.add(kind, diary));
        return !bulk.isFull();
    }

    private <T> void add(Kind<T> kind, WholeDiary diary) {
        kind.in().apply(diary).forEach(entry -> add(kind.write().apply(entry)));
    }

    /** The same words, as one text for all who have them. */
    String share(String words) {
        if (words.length() > SHARED_LENGTH) {
            return words;
        }
        String known = shared.get(words);
        if (known == null && shared.size() < SHARED_MOST) {
            shared.put(words, words);
        }
        return known == null ? words : known;
    }

    /** Counts an entry that is kept. */
    void add(Row row) {
        held += ENTRY + cells(row);
    }

    /** Counts so many bytes more, or fewer when negative. */
    void add(long bytes) {
        held += bytes;
    }

    /** Whether there is no room for more: whoever goes on ends the program. */
    boolean isFull() {
        return held > room;
    }

    private long cells(Row row) {
        return row.cells().values().stream().mapToLong(this::cell).sum();
    }

    private long cell(Object value) {
        return switch (value) {
            case Integer _, Boolean _, Enum<?> _ -> 0;
            case String words -> words(words);
            case Set<?> several -> OBJECT + 8L * several.size();
            case List<?> lines ->
                lines.stream().mapToLong(line -> LINE + cells((Row) line)).sum();
            default -> OBJECT;
        };
    }

    private long words(String words) {
        boolean known = words.length() <= SHARED_LENGTH && shared.containsKey(words);
        share(words);
        return known ? 0 : OBJECT + 2L * words.length();
    }
}
