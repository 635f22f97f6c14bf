package app.legato.tips;

import java.util.List;
import java.util.Set;

/**
 * What the tips remember of this person.
 *
 * @param shown tips shown so far, in order of their nights; those of the last weeks are enough
 * @param notForMe ids of tips that the person wishes not to see
 * @param said signs answered with yes in the short check and not taken back since
 * @param entered signs that entries raised as they were made
 * @param settled signs that the person said were seen to, or are gone
 */
public record TipLog(
        List<ShownTip> shown,
        Set<String> notForMe,
        List<SaidSign> said,
        List<SaidSign> entered,
        List<SettledFlag> settled) {
    public static final TipLog EMPTY = new TipLog(List.of(), Set.of(), List.of(), List.of(), List.of());

    public TipLog {
        shown = List.copyOf(shown);
        notForMe = Set.copyOf(notForMe);
        said = List.copyOf(said);
        entered = List.copyOf(entered);
        settled = List.copyOf(settled);
    }
}
