package app.legato.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Transitions;
import app.legato.night.Turnover;
import app.legato.text.Reading;
import app.legato.text.Texts;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Typing again what a field shows changes nothing, round every change of the clocks that there is. */
@Execution(ExecutionMode.CONCURRENT)
class NoEditTest {
    private final Texts texts = new Texts(Locale.UK);
    private final Transitions transitions = new Transitions(19900325);

    @Test
    void leavesTheStartOfACrampAlone() {
        transitions.each(at -> {
            Moment start = minute(at);
            Turnover turnover = transitions.turnover();
            Cramp cramp = Cramp.begun(turnover.nightOf(start), start);
            assertSame(clock(turnover, start).start(shown(start), cramp), start);
        });
    }

    @Test
    void leavesTheTimeOfADrinkAlone() {
        transitions.each(at -> {
            Moment drunk = minute(at);
            Turnover turnover = transitions.turnover();
            Drink drink = Drink.of(turnover.dayOf(drunk), drunk, 250, DrinkKind.WATER);
            assertSame(clock(turnover, drunk).onDay(shown(drunk), drink), drunk);
        });
    }

    private NightClock clock(Turnover turnover, Moment entered) {
        return new NightClock(texts, turnover, entered.plus(Duration.ofDays(3)));
    }

    private String shown(Moment moment) {
        return texts.time(moment.local().toLocalTime());
    }

    /** Fields show whole minutes, and so are typed. */
    private static Moment minute(Moment moment) {
        return moment.movedTo(moment.local().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Asserts only where something is wrong: there are half a million of them. */
    private static void assertSame(Reading<Moment> reading, Moment expected) {
        if (!(reading instanceof Reading.Understood<Moment>(Moment read)) || !read.equals(expected)) {
            assertThat(reading).isEqualTo(new Reading.Understood<>(expected));
        }
    }
}
