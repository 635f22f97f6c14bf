package app.legato.ui.shell;

import app.legato.diary.Entries;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.profile.Hemisphere;
import app.legato.store.Diary;
import app.legato.store.TipStore;
import app.legato.text.Texts;
import app.legato.tips.Evening;
import app.legato.tips.RaisedFlag;
import app.legato.tips.RedFlag;
import app.legato.tips.SaidSign;
import app.legato.tips.SettledFlag;
import app.legato.tips.ShownTip;
import app.legato.tips.Tip;
import app.legato.tips.TipLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the tips know: read from the diary in one piece, and changed by what the person says about them. What can be taken back is offered on
 * the undo line. On the FX thread.
 */
public final class TipBook {
    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Undo undo;
    private final Texts texts;
    private final Hemisphere byRegion;

    /** @param region the person's, for the season; not the language's */
    public TipBook(Desk desk, Today today, Choices choices, Undo undo, Texts texts, Locale region) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.undo = undo;
        this.texts = texts;
        byRegion = Hemisphere.of(region);
    }

    /** Reads the present evening, thinks about it on the diary's thread, and shows the thought. */
    public <T> void read(Function<Evening, T> think, Consumer<T> show) {
        Night tonight = today.tonight();
        Integer goal = choices.now().fluidGoalMillilitres();
        desk.read(
                diary -> {
                    Entries entries = diary.entries(tonight.plus(-Evening.NIGHTS), tonight);
                    Hemisphere hemisphere =
                            Objects.requireNonNullElse(entries.profile().about().hemisphere(), byRegion);
                    return think.apply(new Evening(entries, tonight, hemisphere, goal, log(diary.tips(), tonight)));
                },
                show);
    }

    /** Keeps that these were on the screen; nobody waits for it. */
    public void shown(List<ShownTip> shown) {
        if (!shown.isEmpty()) {
            desk.jot(diary -> shown.forEach(one ->
                    diary.tips().shown(new TipStore.Shown(one.night(), one.tip(), one.strength(), one.asked()))));
        }
    }

    /** The person says that a tip is not for them. */
    public void leaveOut(Tip tip) {
        Night tonight = today.tonight();
        desk.write(
                diary -> diary.tips().leaveOut(tip.id(), tonight),
                () -> offer("tips.left-out", tip, diary -> diary.tips().takeIn(tip.id())));
    }

    /** The person wishes to see a tip again. */
    public void takeIn(Tip tip) {
        Night tonight = today.tonight();
        desk.write(
                diary -> diary.tips().takeIn(tip.id()),
                () -> offer("tips.shown-again", tip, diary -> diary.tips().leaveOut(tip.id(), tonight)));
    }

    private void offer(String key, Tip tip, Consumer<Diary> takeBack) {
        undo.offer(texts.get(key, texts.get(tip.titleKey())), () -> desk.write(takeBack, () -> {}));
    }

    /** The person says that a sign was seen to, or is gone. */
    public void settle(RaisedFlag sign) {
        Night tonight = today.tonight();
        Moment now = today.now();
        List<Consumer<TipStore>> back = new ArrayList<>();
        desk.write(
                diary -> back.add(settle(diary.tips(), sign.settledOn(tonight, now))),
                () -> undo.offer(
                        texts.get("tips.settled"),
                        () -> desk.write(diary -> back.forEach(one -> one.accept(diary.tips())), () -> {})));
    }

    /** Settles one sign and gives what puts everything back as it was. */
    private static Consumer<TipStore> settle(TipStore tips, SettledFlag sign) {
        String flag = sign.flag().name();
        Night said = tips.said().get(flag);
        Night entered = tips.entered().get(flag);
        List<TipStore.Settled> before =
                tips.settled().stream().filter(one -> one.flag().equals(flag)).toList();
        // Never back to older evidence than was seen to before: what is newer would count again.
        Night night = before.stream().map(TipStore.Settled::night).reduce(sign.night(), TipBook::later);
        tips.settle(new TipStore.Settled(flag, night, sign.at()));
        return store -> {
            store.unsettled(flag);
            before.forEach(store::settle);
            if (said != null) {
                store.say(flag, said);
            }
            if (entered != null) {
                store.enter(flag, entered);
            }
        };
    }

    private static Night later(Night one, Night other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * The person answers a sign of the short check; {@code yes} raises it anew, whatever was settled of it before. {@code failed} runs when it
     * could not be kept.
     */
    public void answer(RedFlag sign, boolean yes, Runnable failed) {
        Night tonight = today.tonight();
        desk.write(
                diary -> {
                    if (!yes) {
                        diary.tips().unsay(sign.name());
                    } else {
                        diary.tips().say(sign.name(), tonight);
                    }
                },
                () -> {},
                _ -> failed.run());
    }

    /** What a newer Legato wrote and this one does not know is left alone. */
    static TipLog log(TipStore tips, Night tonight) {
        List<ShownTip> shown = tips.shownSince(tonight.plus(-Evening.NIGHTS)).stream()
                .map(row -> new ShownTip(row.night(), row.tip(), row.strength(), row.asked()))
                .toList();
        List<SettledFlag> settled = tips.settled().stream()
                .flatMap(row -> flag(row.flag()).map(flag -> new SettledFlag(flag, row.night(), row.at())))
                .toList();
        return new TipLog(shown, tips.leftOut(), signs(tips.said()), signs(tips.entered()), settled);
    }

    private static List<SaidSign> signs(Map<String, Night> raised) {
        return raised.entrySet().stream()
                .flatMap(row -> flag(row.getKey()).map(flag -> new SaidSign(flag, row.getValue())))
                .toList();
    }

    private static Stream<RedFlag> flag(String name) {
        return RedFlag.named(name).stream();
    }
}
