package app.legato.bench;

import app.legato.cramp.Cramp;
import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Hemisphere;
import app.legato.stretch.Session;
import app.legato.tips.Evening;
import app.legato.tips.RedFlag;
import app.legato.tips.SettledFlag;
import app.legato.tips.ShownTip;
import app.legato.tips.TipEngine;
import app.legato.tips.TipLog;
import app.legato.tips.TonightsTip;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Ten years of evenings, 3,650 of them, each with its full history: every entry since the beginning and every tip shown so far. What an
 * evening costs against the bar of a millisecond, and the tenth year against the first.
 */
final class TipsMeasurement implements Measurement {
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));
    private static final int YEARS = 10;
    private static final int EVENINGS = YEARS * LongDiary.NIGHTS_A_YEAR;
    private static final int ROUNDS = 9;
    private static final double MILLISECOND = 1;
    private static final double FLAT = 1.2;

    @Override
    public String name() {
        return "tips";
    }

    @Override
    public List<Row> rows() {
        List<Evening> evenings = evenings();
        Pairs evening = new Pairs();
        Pairs years = new Pairs();
        for (int round = -2; round < ROUNDS; round++) {
            List<Double> times =
                    evenings.stream().map(TipsMeasurement::milliseconds).toList();
            if (round >= 0) {
                evening.add(Pairs.median(times), MILLISECOND);
                years.add(
                        Pairs.median(times.subList(EVENINGS - LongDiary.NIGHTS_A_YEAR, EVENINGS)),
                        Pairs.median(times.subList(0, LongDiary.NIGHTS_A_YEAR)));
            }
        }
        return List.of(
                evening.row("an evening's tip, median of " + EVENINGS + " / 1 ms", Unit.MILLISECONDS, 1.0),
                years.row("an evening's tip, year " + YEARS + " / year 1", Unit.MILLISECONDS, FLAT));
    }

    private static double milliseconds(Evening evening) {
        long start = System.nanoTime();
        TonightsTip tip = TipEngine.tonight(evening);
        double taken = (System.nanoTime() - start) / 1e6;
        if (tip.grounds().pages().size() > Evening.NIGHTS + 1) {
            throw new IllegalStateException("a reason that names more nights than are looked at");
        }
        return taken;
    }

    /** Each with all that was there by then, and no more. */
    private static List<Evening> evenings() {
        // A quarter before the first evening, so that the first year looks at as many nights as the last.
        int before = Evening.NIGHTS + 1;
        Entries all =
                DemoDiary.of(new DemoPerson(2025, EVENINGS + before, 4, 0.8, 60), LAST, ZoneId.of("Europe/London"));
        List<Evening> evenings = new ArrayList<>();
        List<ShownTip> shown = new ArrayList<>();
        for (int back = EVENINGS - 1; back >= 0; back--) {
            Night night = LAST.plus(-back);
            // A long cramp is seen to at once, so that tips are chosen and not silenced for weeks.
            List<SettledFlag> settled = List.of(new SettledFlag(RedFlag.LONG_CRAMP, night, null));
            TipLog log = new TipLog(shown, Set.of(), List.of(), List.of(), settled);
            Evening evening = new Evening(until(all, night), night, Hemisphere.NORTH, 1500, log);
            TipEngine.tonight(evening).shownOn(night, false).ifPresent(shown::add);
            TipEngine.more(evening).forEach(more -> more.shownOn(night, true).ifPresent(shown::add));
            evenings.add(evening);
        }
        return evenings;
    }

    private static Entries until(Entries all, Night night) {
        return new Entries(
                all.from(),
                night,
                begin(all.nights(), NightEntry::night, night),
                begin(all.cramps(), Cramp::night, night),
                begin(all.sessions(), Session::night, night),
                begin(all.drinks(), drink -> new Night(drink.day()), night),
                begin(all.days(), day -> new Night(day.day()), night),
                List.of(),
                all.profile());
    }

    private static <T> List<T> begin(List<T> all, Function<T, Night> nightOf, Night last) {
        return all.stream().takeWhile(one -> !nightOf.apply(one).isAfter(last)).toList();
    }
}
