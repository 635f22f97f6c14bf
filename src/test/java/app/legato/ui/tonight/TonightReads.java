package app.legato.ui.tonight;

import app.legato.profile.Preferences;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.DrinkLog;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.NightClosing;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.TipBook;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Undo;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

/** Everything that Tonight asks of the diary and says about it, without its window. */
public final class TonightReads {
    private final PlanViewModel plan;
    private final StepsViewModel steps;
    private final LastNightViewModel lastNight;
    private final DrinksViewModel drinks;
    private final TipViewModel tip;
    private final TrialLineViewModel trial;

    /** @param diary read on the caller's thread */
    public TonightReads(Supplier<Diary> diary, Clock clock) {
        Texts texts = new Texts(Locale.UK);
        Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
        Navigator navigator = new Navigator(new Route.Tonight());
        Today today = new Today(clock, choices);
        Desk desk = Desk.direct(diary);
        Undo undo = new Undo();
        plan = new PlanViewModel(new TonightsPlan(choices, desk), navigator, texts);
        steps = new StepsViewModel(desk, today, choices, navigator, plan, texts);
        lastNight = new LastNightViewModel(desk, today, navigator, new NightClosing(desk, today, undo, texts), texts);
        drinks = new DrinksViewModel(
                desk, today, choices, navigator, new DrinkLog(desk, today, choices, undo, texts), texts);
        trial = new TrialLineViewModel(desk, today, texts);
        tip = new TipViewModel(new TipBook(desk, today, choices, undo, texts, Locale.UK), today, navigator);
    }

    /** As the screen does when it is shown and after each change. */
    public void refresh() {
        plan.follow().unsubscribe();
        steps.refresh();
        lastNight.refresh();
        drinks.refresh();
        tip.refresh();
        trial.refresh();
    }

    /** Whether the diary answered every question. */
    public boolean isAnswered() {
        return lastNight.stateProperty().get() != null
                && tip.tipProperty().get() != null
                && steps.sixWeeksProperty().get() != null;
    }
}
