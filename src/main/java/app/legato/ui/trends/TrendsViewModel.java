package app.legato.ui.trends;

import app.legato.night.Night;
import app.legato.profile.Preferences;
import app.legato.profile.TrendPeriod;
import app.legato.store.Diary;
import app.legato.text.Texts;
import app.legato.trend.StripNight;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A period of the diary in pictures. One reading a period, of no more than is shown. The period is remembered; how far back one went is not. */
final class TrendsViewModel {
    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<TrendPeriod> period;
    private final ReadOnlyStringWrapper dates = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canGoEarlier = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoLater = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Pictures> pictures = new ReadOnlyObjectWrapper<>();
    private int back;
    private int asked;

    private record Answer(Known known, Pictures pictures) {}

    TrendsViewModel(Desk desk, Today today, Choices choices, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.texts = texts;
        period = new ReadOnlyObjectWrapper<>(choices.now().trendPeriod());
    }

    ReadOnlyObjectProperty<TrendPeriod> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** "17 Feb 2025 – 14 May 2025": the first evening and the last morning. */
    ReadOnlyStringProperty datesProperty() {
        return dates.getReadOnlyProperty();
    }

    /** Whether there is anything in the diary before what is shown. */
    ReadOnlyBooleanProperty canGoEarlierProperty() {
        return canGoEarlier.getReadOnlyProperty();
    }

    /** Whether what is shown ends before tonight. */
    ReadOnlyBooleanProperty canGoLaterProperty() {
        return canGoLater.getReadOnlyProperty();
    }

    /** What is shown; null until the diary has answered. */
    ReadOnlyObjectProperty<@Nullable Pictures> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** Shows so much at once, up to tonight, and remembers it. */
    void choose(TrendPeriod chosen) {
        boolean other = chosen != choices.now().trendPeriod();
        period.set(chosen);
        back = 0;
        if (other) {
            choices.change(now -> now.withTrendPeriod(chosen)); // which is followed, and looks again
        } else {
            refresh();
        }
    }

    void goEarlier() {
        if (canGoEarlier.get()) {
            back++;
            refresh();
        }
    }

    void goLater() {
        if (canGoLater.get()) {
            back--;
            refresh();
        }
    }

    /** Follows the diary and the choices until the subscription ends. */
    Subscription follow() {
        return Subscription.combine(
                desk.changesProperty().subscribe(_ -> refresh()),
                choices.currentProperty()
                        .map(chosen -> chosen.withCompared(Set.of())) // which changes no picture
                        .subscribe((_, _) -> refresh()));
    }

    /** Read and counted on the diary's thread: twenty years leave the screen free. */
    private void refresh() {
        TrendPeriod of = period.get();
        int ago = back;
        Night tonight = today.tonight();
        Night last = today.lastNight();
        Preferences chosen = choices.now();
        int question = ++asked;
        canGoLater.set(of != TrendPeriod.ALL && ago > 0);
        desk.read(
                diary -> {
                    Known known = read(diary, of, ago, tonight, last);
                    return new Answer(known, drawn(known, chosen));
                },
                answer -> {
                    if (question == asked) {
                        show(answer);
                    }
                });
    }

    private static Known read(Diary diary, TrendPeriod period, int back, Night tonight, Night last) {
        Night first = diary.calendar().first().orElse(null);
        Weeks weeks = Weeks.of(period, back, tonight, first);
        return Known.of(weeks, diary.trends().between(weeks.from(), weeks.to()), first, last);
    }

    private void show(Answer answer) {
        Weeks weeks = answer.known().weeks();
        Night first = answer.known().first();
        canGoEarlier.set(first != null && first.isBefore(weeks.from()));
        dates.set(texts.get(
                "trends.dates",
                texts.date(weeks.from().evening()),
                texts.date(weeks.to().morning())));
        pictures.set(answer.pictures());
    }

    private Pictures drawn(Known known, Preferences chosen) {
        NightCharts nights = new NightCharts(texts, known);
        CrampCharts cramps = new CrampCharts(texts, known);
        DayCharts days = new DayCharts(texts, known, chosen);
        return new Pictures(
                nights.recorded(),
                known.weeks().isNightly() ? strip(known, nights) : null,
                hasWeeks(known) ? nights.weeks() : null,
                cramps.hours(),
                cramps.severity(),
                cramps.legs(),
                days.drinks(),
                days.sessions());
    }

    /** Not for a single week; and a strip without a record says already that there is none. */
    private static boolean hasWeeks(Known known) {
        boolean said = known.strip().recorded() > 0 || !known.weeks().isNightly();
        return known.weeks().count() > 1 && said;
    }

    private static Pictures.Nights strip(Known known, NightCharts words) {
        List<StripNight> nights = known.strip().nights();
        List<Pictures.NightColumn> columns = new ArrayList<>();
        for (int at = 0; at < nights.size(); at++) {
            StripNight night = nights.get(at);
            columns.add(new Pictures.NightColumn(
                    night, known.isBlank(night), words.below(known.weeks(), at), words.reading(night)));
        }
        return new Pictures.Nights(words.nightsSentence(), columns);
    }
}
