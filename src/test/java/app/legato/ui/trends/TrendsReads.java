package app.legato.ui.trends;

import app.legato.profile.Preferences;
import app.legato.profile.TrendPeriod;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

/** What Trends reads and counts for a period, for who measures it. */
public final class TrendsReads {
    private final TrendsViewModel model;

    /**
     * Reads once, as when the screen is opened.
     *
     * @param diary read on the caller's thread
     */
    public TrendsReads(Supplier<Diary> diary, Clock clock, TrendPeriod period) {
        Choices choices = new Choices(Preferences.initial(Locale.UK).withTrendPeriod(period), _ -> {});
        model = new TrendsViewModel(Desk.direct(diary), new Today(clock, choices), choices, new Texts(Locale.UK));
        model.follow();
    }

    /** Whether the diary answered. */
    public boolean isAnswered() {
        return model.picturesProperty().get() != null;
    }
}
