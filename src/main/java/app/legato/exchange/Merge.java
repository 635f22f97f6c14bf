package app.legato.exchange;

import app.legato.diary.WholeDiary;
import java.util.List;

/**
 * What two diaries come to together, and what that means for this computer's one. Pure; the rules are those of the package.
 *
 * @param diary both in one
 * @param tallies what becomes of the entries that came, kind by kind; without the kinds of which none came and none changes
 * @param differences what both had filled and not with the same, or where something that was filled gives way; the weightiest first, at most
 *     {@value #DIFFERENCES_MOST}
 * @param differing how many such fields there are
 * @param changesNothing whether the diary here stays as it is
 */
public record Merge(
        WholeDiary diary, List<Tally> tallies, List<Difference> differences, int differing, boolean changesNothing) {
    /** More than anybody reads at once, and few enough to keep. */
    public static final int DIFFERENCES_MOST = 1000;

    public Merge {
        tallies = List.copyOf(tallies);
        differences = List.copyOf(differences);
    }

    /** @param mine this computer's diary; that it comes first matters for the counts and not for the diary that results */
    public static Merge of(WholeDiary mine, WholeDiary theirs) {
        return new Merging(mine, theirs).merge();
    }
}
