package app.legato.exchange.file;

import app.legato.body.Leg;
import app.legato.cramp.Cramp;
import app.legato.diary.WholeDiary;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.routine.Wording;
import app.legato.store.Samples;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A diary of somebody who kept everything, every day, for years. */
final class LongDiary {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final List<NightEntry> nights = new ArrayList<>();
    private final List<Cramp> cramps = new ArrayList<>();
    private final List<Drink> drinks = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private long made;

    private LongDiary() {}

    /** Each day so many drinks and cramps, one session of so many holds and eight ticks. */
    static WholeDiary of(int years, int drinks, int cramps, int holds) {
        LongDiary diary = new LongDiary();
        for (int day = 0; day < years * 365; day++) {
            diary.add(FIRST.plusDays(day), drinks, cramps, holds);
        }
        WholeDiary whole = Samples.with(WholeDiary.EMPTY, "nights", diary.nights);
        whole = Samples.with(whole, "cramps", diary.cramps);
        whole = Samples.with(whole, "drinks", diary.drinks);
        whole = Samples.with(whole, "sessions", diary.sessions);
        return Samples.with(whole, "ticks", diary.ticks);
    }

    /** All entries with the lines below them. */
    static long rows(WholeDiary whole) {
        return whole.nights().size()
                + whole.cramps().size()
                + whole.drinks().size()
                + whole.ticks().size()
                + whole.sessions().stream()
                        .mapToLong(session -> 1 + session.steps().size())
                        .sum();
    }

    private void add(LocalDate day, int drinkCount, int crampCount, int holds) {
        Night night = new Night(day);
        nights.add(NightEntry.blank(night).withNotes("Woke up twice and walked about."));
        for (int drink = 0; drink < drinkCount; drink++) {
            drinks.add(new Drink(id(), day, at(day, 8 * 60 + drink * 30), 250, DrinkKind.WATER));
        }
        for (int cramp = 0; cramp < crampCount; cramp++) {
            cramps.add(Samples.with(Cramp.begun(night, at(day, 23 * 60 + cramp)), "id", id()));
        }
        List<SessionStep> steps = IntStream.range(0, holds)
                .mapToObj(hold ->
                        new SessionStep("calf-wall", hold % 2 == 0 ? Leg.LEFT : Leg.RIGHT, 1 + hold / 2, 30, 30))
                .toList();
        sessions.add(new Session(id(), night, at(day, 22 * 60), "standing", holds, steps));
        for (int step = 0; step < 8; step++) {
            ticks.add(new Tick(night, "step-" + step, new StepWords.Brought(Wording.STRETCH)));
        }
    }

    private static Moment at(LocalDate day, int minute) {
        return Moment.of(day.atTime(minute / 60, minute % 60), ZONE);
    }

    private UUID id() {
        made++;
        return new UUID(made * 0x9E3779B97F4A7C15L, made);
    }
}
