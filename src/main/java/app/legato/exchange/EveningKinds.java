package app.legato.exchange;

import app.legato.diary.DrawnTrial;
import app.legato.diary.LeftOutTip;
import app.legato.diary.PlacedPlan;
import app.legato.diary.SeenTip;
import app.legato.diary.Sign;
import app.legato.diary.WholeDiary;
import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.drink.Pour;
import app.legato.drink.Serving;
import app.legato.drink.ServingName;
import app.legato.drink.Servings;
import app.legato.drink.Vessel;
import app.legato.exchange.Type.Amount;
import app.legato.exchange.Type.Day;
import app.legato.exchange.Type.Rows;
import app.legato.exchange.Type.Text;
import app.legato.exchange.Type.Time;
import app.legato.exchange.Type.Truth;
import app.legato.exchange.Type.Word;
import app.legato.night.Moment;
import app.legato.routine.Habit;
import app.legato.routine.Routine;
import app.legato.routine.RoutineStep;
import app.legato.routine.StepWords;
import app.legato.routine.Tick;
import app.legato.routine.Wording;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.OwnStretch;
import app.legato.stretch.PlanNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the person made their own, and what the evening remembers. */
final class EveningKinds {
    static final String POSITION = "position";

    private static final int POSITION_MOST = 1_000_000;
    private static final Amount POUR = new Amount(1, Drink.MAX_MILLILITRES);

    private static final List<Column> STRETCHES = List.of(
            Column.needed("id", new Type.Id()),
            Column.needed("stretch", new Text(LogKinds.ID_MOST)),
            number(PlanNumber.EASE_IN),
            number(PlanNumber.HOLD),
            number(PlanNumber.LET_GO),
            number(PlanNumber.REPEATS));

    static final Kind<PlacedPlan> PLANS = new Kind<>(
            "plans",
            List.of(
                    Column.needed("id", new Type.Id()),
                    Column.needed("name", new Text(LogKinds.NAME_MOST)),
                    number(PlanNumber.GET_READY),
                    Column.of(POSITION, new Amount(0, POSITION_MOST)),
                    Column.of("stretches", new Rows(STRETCHES, OwnPlan.MOST_STRETCHES))),
            WholeDiary::plans,
            placed -> Row.filling()
                    .with("id", placed.id())
                    .with("name", placed.plan().name())
                    .with("get_ready", placed.plan().getReady())
                    .with(POSITION, placed.position())
                    .with(
                            "stretches",
                            placed.plan().stretches().stream()
                                    .map(EveningKinds::write)
                                    .toList())
                    .row(),
            EveningKinds::readPlan,
            PlacedPlan::id);

    /** One of Legato's has the name of its habit for an id and no words. */
    static final Kind<RoutineStep> ROUTINE = new Kind<>(
            "routine",
            List.of(
                    Column.needed("step", new Text(LogKinds.ID_MOST)),
                    Column.of("words", new Text(StepWords.Own.MAX)),
                    Column.needed("on", new Truth())),
            diary -> diary.routine().equals(Routine.USUAL)
                    ? List.of()
                    : diary.routine().steps(),
            step -> Row.filling()
                    .with("step", step.id())
                    .with(
                            "words",
                            step instanceof RoutineStep.Own own ? own.words().words() : null)
                    .with("on", (Object) step.isOn())
                    .row(),
            EveningKinds::readStep,
            RoutineStep::id,
            true);

    static final Kind<Tick> TICKS = new Kind<>(
            "ticks",
            List.of(
                    Column.needed("night", new Day()),
                    Column.needed("step", new Text(LogKinds.ID_MOST)),
                    Column.of("wording", Word.of(Wording.class)).in("said"),
                    Column.of("own_words", new Text(StepWords.Own.MAX)).in("said")),
            WholeDiary::ticks,
            tick -> Row.filling()
                    .with("night", tick.night())
                    .with("step", tick.step())
                    .with("wording", tick.words() instanceof StepWords.Brought brought ? brought.wording() : null)
                    .with("own_words", tick.words() instanceof StepWords.Own own ? own.words() : null)
                    .row(),
            row -> new Tick(row.night("night"), row.text("step"), readWords(row)),
            tick -> List.of(tick.night(), tick.step()));

    static final Kind<Serving> SERVINGS = new Kind<>(
            "servings",
            List.of(
                    Column.needed("id", new Type.Id()),
                    Column.of("vessel", Word.of(Vessel.class)),
                    Column.of("name", new Text(LogKinds.NAME_MOST)),
                    Column.needed("millilitres", POUR),
                    Column.needed("kind", Word.of(DrinkKind.class))),
            diary -> Optional.ofNullable(diary.servings()).map(Servings::all).orElse(List.of()),
            serving -> Row.filling()
                    .with("id", serving.id())
                    .with("vessel", serving.name() instanceof ServingName.Usual usual ? usual.vessel() : null)
                    .with("name", serving.name() instanceof ServingName.Own own ? own.words() : null)
                    .with("millilitres", serving.pour().millilitres())
                    .with("kind", serving.pour().kind())
                    .row(),
            row -> new Serving(row.id("id"), readName(row), readPour(row)),
            Serving::id,
            true);

    static final Kind<Pour> TYPED_AMOUNT = new Kind<>(
            "typed_amount",
            List.of(
                    Column.needed("millilitres", POUR).in("amount"),
                    Column.needed("kind", Word.of(DrinkKind.class)).in("amount")),
            diary -> Optional.ofNullable(diary.typedAmount()).stream().toList(),
            pour -> Row.filling()
                    .with("millilitres", pour.millilitres())
                    .with("kind", pour.kind())
                    .row(),
            EveningKinds::readPour,
            _ -> "typed");

    static final Kind<SeenTip> SEEN_TIPS = new Kind<>(
            "seen_tips",
            List.of(
                    Column.needed("night", new Day()),
                    Column.needed("tip", new Text(LogKinds.ID_MOST)),
                    Column.needed("strength", new Amount(0, Integer.MAX_VALUE)).in("shown"),
                    Column.of("asked", new Truth()).in("shown")),
            WholeDiary::seenTips,
            seen -> Row.filling()
                    .with("night", seen.night())
                    .with("tip", seen.tip())
                    .with("strength", seen.strength())
                    .with("asked", seen.asked())
                    .row(),
            row -> new SeenTip(row.night("night"), row.text("tip"), row.number("strength"), row.isSaid("asked")),
            seen -> List.of(seen.night(), seen.tip()));

    static final Kind<LeftOutTip> LEFT_OUT_TIPS = new Kind<>(
            "left_out_tips",
            List.of(Column.needed("tip", new Text(LogKinds.ID_MOST)), Column.needed("since", new Day())),
            WholeDiary::leftOutTips,
            tip -> Row.filling()
                    .with("tip", tip.tip())
                    .with("since", tip.since())
                    .row(),
            row -> new LeftOutTip(row.text("tip"), row.night("since")),
            LeftOutTip::tip);

    static final Kind<Sign> SIGNS = new Kind<>(
            "signs",
            List.of(
                    Column.needed("flag", new Text(LogKinds.ID_MOST)),
                    Column.needed("state", Word.of(Sign.State.class)),
                    Column.needed("night", new Day()).in("night"),
                    Column.of("at", new Time()).in("night")),
            WholeDiary::signs,
            sign -> Row.filling()
                    .with("flag", sign.flag())
                    .with("night", sign.night())
                    .with("state", sign.state())
                    .with("at", sign.at())
                    .row(),
            row -> new Sign(
                    row.text("flag"),
                    row.night("night"),
                    row.needed("state", Sign.State.class),
                    row.orNull("at", Moment.class)),
            sign -> List.of(sign.flag(), sign.state()));

    static final Kind<DrawnTrial> TRIALS = new Kind<>(
            "trials",
            List.of(
                    Column.needed("id", new Type.Id()),
                    Column.needed("first", new Day()).in("trial"),
                    Column.needed("weeks", new Text(DrawnTrial.MOST_WEEKS)).in("trial"),
                    Column.of("tried", new Text(DrawnTrial.TRIED_MAX)).in("trial"),
                    Column.of("stopped", new Day()).in("trial")),
            WholeDiary::trials,
            trial -> Row.filling()
                    .with("id", trial.id())
                    .with("first", trial.first())
                    .with("weeks", trial.weeks())
                    .with("tried", trial.tried())
                    .with("stopped", trial.stopped())
                    .row(),
            row -> new DrawnTrial(
                    row.id("id"),
                    row.textOrNull("tried"),
                    row.night("first"),
                    row.text("weeks"),
                    row.get("stopped") == null ? null : row.night("stopped")),
            DrawnTrial::id);

    private EveningKinds() {}

    private static Column number(PlanNumber number) {
        return Column.needed(name(number), new Amount(number.least(), number.most()));
    }

    private static String name(PlanNumber number) {
        return number.name().toLowerCase(Locale.ROOT);
    }

    private static Row write(OwnStretch stretch) {
        return Row.filling()
                .with("id", stretch.id())
                .with("stretch", stretch.stretch())
                .with("ease_in", stretch.easeIn())
                .with("hold", stretch.hold())
                .with("let_go", stretch.letGo())
                .with("repeats", stretch.repeats())
                .row();
    }

    private static PlacedPlan readPlan(Row row) {
        List<OwnStretch> stretches =
                row.rows("stretches").stream().map(EveningKinds::readStretch).toList();
        Integer position = row.orNull(POSITION, Integer.class);
        return new PlacedPlan(
                new OwnPlan(row.id("id"), row.text("name"), row.number("get_ready"), stretches),
                position == null ? 0 : position);
    }

    private static OwnStretch readStretch(Row row) {
        return new OwnStretch(
                row.id("id"),
                row.text("stretch"),
                row.number("ease_in"),
                row.number("hold"),
                row.number("let_go"),
                row.number("repeats"));
    }

    private static RoutineStep readStep(Row row) {
        @Nullable String words = row.textOrNull("words");
        boolean on = row.isSaid("on");
        String step = row.text("step");
        return words == null
                ? new RoutineStep.Brought(Habit.valueOf(step), on)
                : new RoutineStep.Own(UUID.fromString(step), new StepWords.Own(words), on);
    }

    private static StepWords readWords(Row row) {
        @Nullable String own = row.textOrNull("own_words");
        @Nullable Wording wording = row.orNull("wording", Wording.class);
        if ((own == null) == (wording == null)) {
            throw new IllegalArgumentException("a tick has words of Legato's or of the person's");
        }
        return own == null ? new StepWords.Brought(row.needed("wording", Wording.class)) : new StepWords.Own(own);
    }

    private static ServingName readName(Row row) {
        @Nullable String own = row.textOrNull("name");
        if ((own == null) == (row.get("vessel") == null)) {
            throw new IllegalArgumentException("an amount has a name of Legato's or of the person's");
        }
        return own == null ? new ServingName.Usual(row.needed("vessel", Vessel.class)) : new ServingName.Own(own);
    }

    private static Pour readPour(Row row) {
        return new Pour(row.number("millilitres"), row.needed("kind", DrinkKind.class));
    }
}
