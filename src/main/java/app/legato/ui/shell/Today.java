package app.legato.ui.shell;

import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.Turnover;
import java.time.Clock;
import java.time.LocalDate;

/** What time it is for the person: their moment, day and night by the clock and the chosen turnover. */
public final class Today {
    private final Clock clock;
    private final Choices choices;

    public Today(Clock clock, Choices choices) {
        this.clock = clock;
        this.choices = choices;
    }

    public Moment now() {
        return Moment.now(clock);
    }

    /** When one night and one day give way to the next, as the person chose it. */
    public Turnover turnover() {
        return choices.now().turnover();
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

    /** The night that a person means who says now how last night was: {@link app.legato.night.Turnover#nightToClose}. */
    public Night nightToClose() {
        return turnover().nightToClose(now());
    }

    /** Whether a night is to come or in its first half, as the evening is: nobody has slept yet, and what can be told is its day. */
    public boolean isStillEvening(Night night) {
        return nightToClose().isBefore(night);
    }

    /** Whether it is the morning after the running night: {@link app.legato.night.Turnover#isMorning}. */
    public boolean isMorning() {
        return turnover().isMorning(now());
    }

    /** The night in which a moment is filed. */
    public Night nightOf(Moment moment) {
        return turnover().nightOf(moment);
    }

    /** The day under which a moment is filed. */
    public LocalDate dayOf(Moment moment) {
        return turnover().dayOf(moment);
    }
}
