package app.legato.ui.shell;

import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.Turnover;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What time it is for the person: their moment, day and night by the clock and the chosen turnover. */
public final class Today {
    /** From its pivot to when the other half begins: from noon to midnight. */
    private static final int HALF_A_NIGHT = 12;

    private final Clock clock;
    private final Choices choices;

    public Today(Clock clock, Choices choices) {
        this.clock = clock;
        this.choices = choices;
    }

    public Moment now() {
        return Moment.now(clock);
    }

    public LocalDate day() {
        return dayOf(now());
    }

    /** The night that follows the present day: what the evening prepares for. */
    public Night tonight() {
        return new Night(day());
    }

    /** The night that led into the present day: what breakfast asks about. */
    public Night lastNight() {
        return tonight().previous();
    }

    /** Whether a night is to come or in its first half, as the evening is: nobody has slept yet, and what can be told is its day. */
    public boolean isStillEvening(Night night) {
        Turnover turnover = choices.now().turnover();
        LocalDateTime begun = turnover.inNight(night, turnover.pivot());
        return now().local().isBefore(begun.plusHours(HALF_A_NIGHT));
    }

    /** The night in which a moment is filed. */
    public Night nightOf(Moment moment) {
        return choices.now().turnover().nightOf(moment);
    }

    /** The day under which a moment is filed. */
    public LocalDate dayOf(Moment moment) {
        return choices.now().turnover().dayOf(moment);
    }
}
