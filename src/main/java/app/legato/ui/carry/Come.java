package app.legato.ui.carry;

import app.legato.exchange.Reading;
import app.legato.exchange.csv.DateOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the choices for a foreign table come to.
 *
 * @param orders in which the dates can be read: there is a choice where there are several
 * @param order the chosen one; null where no column has dates
 * @param entries the first entries, as Legato would keep them
 * @param problem what is missing or wrong; empty when it can go on
 * @param read all of it; null when there is a problem
 */
record Come(
        List<DateOrder> orders,
        @Nullable DateOrder order,
        List<String> entries,
        String problem,
        Reading.@Nullable Read read) {
    static final Come NOT_YET = new Come(List.of(), null, List.of(), "", null);

    boolean canGoOn() {
        return read != null;
    }

    /** The same, while it is not known whether it can go on. */
    Come without() {
        return new Come(orders, order, entries, problem, null);
    }
}
