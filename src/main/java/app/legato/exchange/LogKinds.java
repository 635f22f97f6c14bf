package app.legato.exchange;

import static app.legato.exchange.Column.Rule.BOTH;
import static app.legato.exchange.Column.Rule.SMALLER;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Relief;
import app.legato.cramp.Side;
import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.PuffyAnkles;
import app.legato.day.Scale;
import app.legato.diary.WholeDiary;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.exchange.Type.Amount;
import app.legato.exchange.Type.Day;
import app.legato.exchange.Type.Rows;
import app.legato.exchange.Type.Text;
import app.legato.exchange.Type.Time;
import app.legato.exchange.Type.Truth;
import app.legato.exchange.Type.Word;
import app.legato.exchange.Type.Words;
import app.legato.night.Moment;
import app.legato.night.NightEntry;
import app.legato.stretch.Session;
import app.legato.stretch.SessionStep;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What is logged night by night and day by day. */
final class LogKinds {
    static final int ID_MOST = 100;

    /** Names have at most 80 characters, some of which Java counts twice. */
    static final int NAME_MOST = 160;

    private static final Amount RATING = new Amount(0, Rating.MAX);
    private static final int PLENTY = 1_000_000;
    private static final int HOLDS_MOST = 1000;

    static final Kind<NightEntry> NIGHTS = new Kind<>(
            "nights",
            List.of(
                    Column.needed("night", new Day()),
                    Column.of("no_cramps", new Truth()),
                    Column.of("sleep_disturbance", RATING),
                    Column.of("sore_next_day", new Truth()),
                    Column.of("notes", new Text(NightEntry.NOTES_MAX)).ruled(BOTH)),
            WholeDiary::nights,
            entry -> Row.filling()
                    .with("night", entry.night())
                    .with("no_cramps", entry.saidNone())
                    .with("sleep_disturbance", entry.sleepDisturbance())
                    .with("sore_next_day", (Object) entry.soreNextDay())
                    .with("notes", entry.notes())
                    .row(),
            row -> new NightEntry(
                    row.night("night"),
                    row.isSaid("no_cramps"),
                    row.rating("sleep_disturbance"),
                    row.orNull("sore_next_day", Boolean.class),
                    row.text("notes")),
            NightEntry::night);

    static final Kind<Cramp> CRAMPS = new Kind<>(
            "cramps",
            List.of(
                    Column.needed("id", new Type.Id()),
                    Column.needed("start", new Time()).ruled(SMALLER).in("start"),
                    Column.needed("night", new Day()).ruled(SMALLER).in("start"),
                    Column.of("end", new Time()).in("start"),
                    Column.of("side", Word.of(Side.class)),
                    Column.of("muscle", Word.of(Muscle.class)),
                    Column.of("severity", RATING),
                    Column.of("eased_by", new Words(Word.of(Relief.class))),
                    Column.of("notes", new Text(Cramp.NOTES_MAX)).ruled(BOTH)),
            WholeDiary::cramps,
            cramp -> Row.filling()
                    .with("id", cramp.id())
                    .with("start", cramp.start())
                    .with("night", cramp.night())
                    .with("end", cramp.end())
                    .with("side", cramp.side())
                    .with("muscle", cramp.muscle())
                    .with("severity", cramp.severity())
                    .with("eased_by", cramp.easedBy())
                    .with("notes", cramp.notes())
                    .row(),
            row -> new Cramp(
                    row.id("id"),
                    row.night("night"),
                    row.moment("start"),
                    row.orNull("end", Moment.class),
                    row.orNull("side", Side.class),
                    row.orNull("muscle", Muscle.class),
                    row.rating("severity"),
                    row.words("eased_by", Relief.class),
                    row.text("notes")),
            Cramp::id);

    static final Kind<Drink> DRINKS = new Kind<>(
            "drinks",
            List.of(
                    Column.needed("id", new Type.Id()),
                    Column.needed("at", new Time()).ruled(SMALLER).in("at"),
                    Column.needed("day", new Day()).ruled(SMALLER).in("at"),
                    Column.needed("millilitres", new Amount(1, Drink.MAX_MILLILITRES))
                            .in("amount"),
                    Column.needed("kind", Word.of(DrinkKind.class)).in("amount")),
            WholeDiary::drinks,
            drink -> Row.filling()
                    .with("id", drink.id())
                    .with("at", drink.at())
                    .with("day", drink.day())
                    .with("millilitres", drink.millilitres())
                    .with("kind", drink.kind())
                    .row(),
            row -> new Drink(
                    row.id("id"),
                    row.day("day"),
                    row.moment("at"),
                    row.number("millilitres"),
                    row.needed("kind", DrinkKind.class)),
            Drink::id);

    static final Kind<DayFactors> DAYS = new Kind<>(
            "days",
            Stream.concat(
                            Stream.of(Column.needed("day", new Day())),
                            Arrays.stream(DayFactor.values()).map(LogKinds::factor))
                    .toList(),
            WholeDiary::days,
            LogKinds::write,
            LogKinds::readDay,
            DayFactors::day);

    private static final List<Column> HOLDS = List.of(
            Column.needed("stretch", new Text(ID_MOST)),
            Column.needed("leg", Word.of(Leg.class)),
            Column.needed("repeat", new Amount(1, PLENTY)),
            Column.needed("planned_seconds", new Amount(1, PLENTY)),
            Column.needed("held_seconds", new Amount(0, PLENTY)));

    /** A session is what one computer saw of it: all of it is taken from one side. */
    static final Kind<Session> SESSIONS = new Kind<>(
            "sessions",
            Stream.of(
                            Column.needed("id", new Type.Id()),
                            Column.of("holds", new Rows(HOLDS, HOLDS_MOST)).in("session"),
                            Column.needed("start", new Time()).in("session"),
                            Column.needed("night", new Day()).in("session"),
                            Column.needed("plan", new Text(ID_MOST)).in("session"),
                            Column.of("plan_name", new Text(NAME_MOST)).in("session"),
                            Column.needed("holds_planned", new Amount(1, HOLDS_MOST))
                                    .in("session"))
                    .toList(),
            WholeDiary::sessions,
            session -> Row.filling()
                    .with("id", session.id())
                    .with("start", session.start())
                    .with("night", session.night())
                    .with("plan", session.plan())
                    .with("plan_name", session.planName())
                    .with("holds_planned", session.holdsPlanned())
                    .with("holds", session.steps().stream().map(LogKinds::write).toList())
                    .row(),
            row -> new Session(
                    row.id("id"),
                    row.night("night"),
                    row.moment("start"),
                    row.text("plan"),
                    row.textOrNull("plan_name"),
                    row.number("holds_planned"),
                    row.rows("holds").stream().map(LogKinds::readHold).toList()),
            Session::id);

    private LogKinds() {}

    private static Row write(SessionStep step) {
        return Row.filling()
                .with("stretch", step.stretch())
                .with("leg", step.leg())
                .with("repeat", step.repeat())
                .with("planned_seconds", step.plannedSeconds())
                .with("held_seconds", step.heldSeconds())
                .row();
    }

    private static SessionStep readHold(Row row) {
        return new SessionStep(
                row.text("stretch"),
                row.needed("leg", Leg.class),
                row.number("repeat"),
                row.number("planned_seconds"),
                row.number("held_seconds"));
    }

    private static String name(DayFactor factor) {
        return factor.name().toLowerCase(Locale.ROOT);
    }

    /** One puffy ankle comes last, and so is kept: it is the sign that belongs to a doctor the same day. */
    private static Column factor(DayFactor factor) {
        Map<String, Object> words = new LinkedHashMap<>();
        Type type = switch (factor.scale()) {
            case Scale.Said said -> {
                said.values().forEach(value -> words.put("yes", value));
                yield new Word(words);
            }
            case Scale.Words scale -> {
                scale.words().stream()
                        .sorted(Comparator.comparing(word -> word == PuffyAnkles.ONE))
                        .forEach(word ->
                                words.put(word.name().toLowerCase(Locale.ROOT).replace('_', '-'), factor.answer(word)));
                yield new Word(words);
            }
            case Scale.Amounts amounts ->
                new Amount(amounts.values().getFirst(), amounts.values().getLast());
        };
        return Column.of(name(factor), type);
    }

    private static Row write(DayFactors day) {
        Row.Filling filling = Row.filling().with("day", day.day());
        day.said().forEach((factor, value) -> filling.with(name(factor), value));
        return filling.row();
    }

    private static DayFactors readDay(Row row) {
        DayFactors made = DayFactors.unsaid(row.day("day"));
        for (DayFactor factor : DayFactor.values()) {
            Integer value = row.orNull(name(factor), Integer.class);
            made = value == null ? made : made.with(factor, value);
        }
        return made;
    }
}
