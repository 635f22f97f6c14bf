package app.legato.exchange;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactors;
import app.legato.diary.DrawnTrial;
import app.legato.diary.LeftOutTip;
import app.legato.diary.PlacedPlan;
import app.legato.diary.SeenTip;
import app.legato.diary.Sign;
import app.legato.diary.WholeDiary;
import app.legato.drink.Drink;
import app.legato.night.NightEntry;
import app.legato.profile.Medicine;
import app.legato.routine.Tick;
import app.legato.store.Samples;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Diaries of every sort, made up from the record types alone: also fields that are added later are in them. */
public final class RandomDiaries {
    private RandomDiaries() {}

    /** A diary with anything in it that a file can hold. */
    public static WholeDiary one(long seed) {
        WholeDiary made = Samples.worded(seed).of(WholeDiary.class);
        Random random = new Random(seed);
        made = Samples.with(
                made, "routine", random.nextBoolean() ? made.routine().completed() : WholeDiary.EMPTY.routine());
        made = Samples.with(
                made,
                "sessions",
                made.sessions().stream()
                        .filter(session -> session.holdsPlanned() > 0)
                        .toList());
        made = Samples.with(
                made,
                "cramps",
                made.cramps().stream()
                        .map(cramp -> random.nextInt(3) == 0 ? cramp.withNotes("") : cramp)
                        .toList());
        return Samples.with(
                made,
                "nights",
                made.nights().stream()
                        .map(night -> random.nextInt(3) == 0 ? night.withNotes("") : night)
                        .toList());
    }

    /** Everything of both; {@code first} where they have the same entry. */
    public static WholeDiary both(WholeDiary first, WholeDiary second) {
        return Merge.of(first, second).diary();
    }

    /** A diary that shares about half of its entries with {@code other}, each with fields of its own. */
    static WholeDiary kin(WholeDiary other, long seed) {
        Random random = new Random(seed);
        Samples samples = Samples.worded(seed);
        WholeDiary made = one(seed);
        made = Samples.with(
                made,
                "nights",
                mixed(
                        made.nights(),
                        other.nights(),
                        random,
                        night -> Samples.with(samples.of(NightEntry.class), "night", night.night())));
        made = Samples.with(
                made,
                "cramps",
                mixed(
                        made.cramps(),
                        other.cramps(),
                        random,
                        cramp -> Samples.with(samples.of(Cramp.class), "id", cramp.id())));
        made = Samples.with(
                made,
                "drinks",
                mixed(
                        made.drinks(),
                        other.drinks(),
                        random,
                        drink -> Samples.with(samples.of(Drink.class), "id", drink.id())));
        made = Samples.with(
                made,
                "days",
                mixed(
                        made.days(),
                        other.days(),
                        random,
                        day -> Samples.with(samples.of(DayFactors.class), "day", day.day())));
        made = Samples.with(
                made,
                "sessions",
                mixed(
                        made.sessions(),
                        other.sessions(),
                        random,
                        session -> Samples.with(
                                Samples.with(session(samples), "id", session.id()), "start", session.start())));
        made = Samples.with(
                made,
                "plans",
                mixed(
                        made.plans(),
                        other.plans(),
                        random,
                        placed -> new PlacedPlan(
                                Samples.with(samples.of(OwnPlan.class), "id", placed.id()), random.nextInt(9))));
        made = Samples.with(
                made,
                "ticks",
                mixed(
                        made.ticks(),
                        other.ticks(),
                        random,
                        tick -> Samples.with(
                                Samples.with(samples.of(Tick.class), "night", tick.night()), "step", tick.step())));
        made = Samples.with(
                made,
                "seenTips",
                mixed(
                        made.seenTips(),
                        other.seenTips(),
                        random,
                        seen -> Samples.with(
                                Samples.with(samples.of(SeenTip.class), "night", seen.night()), "tip", seen.tip())));
        made = Samples.with(
                made,
                "leftOutTips",
                mixed(
                        made.leftOutTips(),
                        other.leftOutTips(),
                        random,
                        tip -> Samples.with(samples.of(LeftOutTip.class), "tip", tip.tip())));
        made = Samples.with(
                made,
                "signs",
                mixed(
                        made.signs(),
                        other.signs(),
                        random,
                        sign -> new Sign(sign.flag(), samples.of(Sign.class).night(), sign.state(), null)));
        made = Samples.with(
                made,
                "trials",
                mixed(
                        made.trials(),
                        other.trials(),
                        random,
                        trial -> Samples.with(samples.of(DrawnTrial.class), "id", trial.id())));
        List<Medicine> medicines = mixed(
                made.profile().medicines(),
                other.profile().medicines(),
                random,
                medicine -> Samples.with(samples.of(Medicine.class), "id", medicine.id()));
        return Samples.with(made, "profile", made.profile().withMedicines(medicines));
    }

    private static Session session(Samples samples) {
        Session made = samples.of(Session.class);
        return made.holdsPlanned() > 0 ? made : session(samples);
    }

    private static <T> List<T> mixed(List<T> own, List<T> others, Random random, UnaryOperator<T> changed) {
        List<T> all = new ArrayList<>();
        for (T entry : others) {
            switch (random.nextInt(3)) {
                case 0 -> all.add(entry);
                case 1 -> all.add(changed.apply(entry));
                default -> {}
            }
        }
        List<String> there = all.stream().map(RandomDiaries::name).toList();
        own.stream().filter(entry -> !there.contains(name(entry))).forEach(all::add);
        return all;
    }

    /** Signs and tips have names that may be the same by chance. */
    private static String name(Object entry) {
        return switch (entry) {
            case Sign sign -> sign.flag() + sign.state();
            case DrawnTrial trial -> trial.id().toString();
            case LeftOutTip tip -> tip.tip();
            case SeenTip seen -> seen.night() + seen.tip();
            case Tick tick -> tick.night() + tick.step();
            case NightEntry night -> night.night().toString();
            case DayFactors day -> day.day().toString();
            case Cramp cramp -> cramp.id().toString();
            case Drink drink -> drink.id().toString();
            case Session session -> session.id().toString();
            case PlacedPlan plan -> plan.id().toString();
            case Medicine medicine -> medicine.id().toString();
            default -> throw new AssertionError("no name for a " + entry.getClass());
        };
    }
}
