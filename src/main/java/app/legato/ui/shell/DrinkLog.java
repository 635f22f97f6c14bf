package app.legato.ui.shell;

import app.legato.drink.Drink;
import app.legato.drink.Pour;
import app.legato.drink.VolumeUnit;
import app.legato.night.Moment;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import java.util.function.Consumer;

/** Notes drinks that were just had, from wherever the person is. Once a drink is on disk a line says what was noted and when, and takes it back. */
public final class DrinkLog {
    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Undo undo;
    private final Texts texts;

    public DrinkLog(Desk desk, Today today, Choices choices, Undo undo, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.undo = undo;
        this.texts = texts;
    }

    /** Notes once more, now, what the last drink by time was; the first of the one-tap amounts when there was none. */
    public void noteUsual() {
        Moment now = today.now();
        VolumeUnit unit = choices.now().unit();
        desk.read(diary -> usual(diary, now, unit), pour -> note(pour, now));
    }

    public void note(Pour pour, Moment at) {
        note(pour, at, _ -> {}, () -> {}, () -> {});
    }

    /**
     * Notes a drink under the day of its moment.
     *
     * @param beside what else is to be stored
     * @param saved runs once all of it is on disk
     * @param failed runs when it could not be stored
     */
    public void note(Pour pour, Moment at, Consumer<Diary> beside, Runnable saved, Runnable failed) {
        Drink drink = Drink.of(today.dayOf(at), at, pour);
        desk.write(
                diary -> {
                    diary.drinks().put(drink);
                    beside.accept(diary);
                },
                () -> {
                    saved.run();
                    undo.offer(
                            words(drink),
                            () -> desk.write(diary -> diary.drinks().delete(drink.id()), () -> {}));
                },
                _ -> failed.run());
    }

    private static Pour usual(Diary diary, Moment now, VolumeUnit unit) {
        return diary.drinks()
                .last(now)
                .map(Drink::pour)
                .orElseGet(() -> diary.servings().read(unit).first().pour());
    }

    private String words(Drink drink) {
        Amounts amounts = new Amounts(texts, choices.now().unit());
        return texts.get(
                "shell.drink-noted",
                amounts.poured(drink.millilitres(), drink.kind()),
                texts.time(drink.at().local().toLocalTime()));
    }
}
