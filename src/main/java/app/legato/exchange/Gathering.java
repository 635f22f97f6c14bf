package app.legato.exchange;

import app.legato.cramp.Cramp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the rows of a file into a diary, whatever its format, and tells of those that make no entry. */
public final class Gathering {
    /** As many problems as are kept; all are counted. */
    public static final int PROBLEMS_MOST = 50;

    /**
     * As many entries as are looked at, three times what fifty years of a full diary hold. The lines below an entry, such as the holds of a
     * session, are not counted. How many are taken depends on the memory that there is: {@link #isFull}.
     */
    public static final int ENTRIES_MOST = 2_000_000;

    private final Contents contents = new Contents();
    private final Map<Kind<?>, Set<Object>> keys = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int problemCount;
    private int taken;
    private int mended;
    private final Bulk bulk = new Bulk();

    /** Takes an entry in, or notes why it is none. */
    public <T> void add(Kind<T> kind, Row row, long line) {
        T entry;
        try {
            entry = kind.read().apply(row);
        } catch (IllegalArgumentException impossible) {
            add(Problem.at(line, "exchange.impossible", kind.name()));
            return;
        }
        if (keys.computeIfAbsent(kind, _ -> new HashSet<>()).add(kind.key().apply(entry))) {
            contents.add(kind, entry);
            bulk.add(row);
        } else {
            add(Problem.at(line, "exchange.twice", kind.name()));
        }
    }

    /** Notes that so many bytes more are kept of the file, or fewer when negative. */
    public void hold(long bytes) {
        bulk.add(bytes);
    }

    /** Whether what was taken in fills the memory that there is for it: reading on would end the program. */
    public boolean isFull() {
        return bulk.isFull();
    }

    /** Takes in a cramp that was made elsewhere, or notes why not. */
    public void addCramp(Cramp cramp, long line) {
        taken++;
        if (taken > ENTRIES_MOST) {
            throw new Unreadable(Problem.at(line, "exchange.too-many", ENTRIES_MOST));
        }
        if (isFull()) {
            throw new Unreadable(Problem.at(line, "exchange.too-much"));
        }
        add(LogKinds.CRAMPS, LogKinds.CRAMPS.write().apply(cramp), line);
    }

    /** Notes a line that makes no entry. */
    public void add(Problem problem) {
        problemCount++;
        if (problems.size() < PROBLEMS_MOST) {
            problems.add(problem);
        }
    }

    /**
     * Words as they can be kept: half a character, which no file of a diary can hold, becomes a replacement character. Short words that come
     * up again are kept once.
     */
    public String mend(String words) {
        return bulk.share(whole(words));
    }

    private String whole(String words) {
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            if (isHalf(words.codePointAt(at))) {
                mended++;
                int[] whole = words.codePoints()
                        .map(point -> isHalf(point) ? 0xFFFD : point)
                        .toArray();
                return new String(whole, 0, whole.length);
            }
        }
        return words;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** What came of it. A list that is kept whole and makes no sense as one is a problem of its own. */
    public Reading reading() {
        keys.clear();
        try {
            return new Reading.Read(Kinds.diary(contents), problems, problemCount, mended);
        } catch (IllegalArgumentException noDiary) {
            return new Reading.Refused(Problem.of("exchange.no-diary"));
        }
    }
}
