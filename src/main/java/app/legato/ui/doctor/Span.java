package app.legato.ui.doctor;

import app.legato.summary.Period;
import app.legato.text.Worded;
import java.util.Optional;

/** The periods on offer. */
enum Span implements Worded {
    TWO_WEEKS,
    FOUR_WEEKS,
    THREE_MONTHS,
    SINCE_VISIT,
    OWN_DATES;

    /** Empty for those whose dates the person types. */
    Optional<Period> period() {
        return switch (this) {
            case TWO_WEEKS -> Optional.of(Period.TWO_WEEKS);
            case FOUR_WEEKS -> Optional.of(Period.FOUR_WEEKS);
            case THREE_MONTHS -> Optional.of(Period.THREE_MONTHS);
            case SINCE_VISIT, OWN_DATES -> Optional.empty();
        };
    }
}
