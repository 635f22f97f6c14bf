package app.legato.ui.tonight;

import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.profile.Hemisphere;
import app.legato.tips.Evening;
import app.legato.tips.RaisedFlag;
import app.legato.tips.RedFlag;
import app.legato.tips.SettledFlag;
import app.legato.tips.ShownTip;
import app.legato.tips.TipEngine;
import app.legato.tips.TonightsTip;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Today;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Tonight's one tip, or the sign that silences it. What was shown is kept, so that no tip comes back too soon. */
final class TipViewModel {
    private final Desk desk;
    private final Today today;
    private final Choices choices;
    private final Navigator navigator;
    private final Hemisphere byRegion;
    private final ReadOnlyObjectWrapper<@Nullable TonightsTip> tip = new ReadOnlyObjectWrapper<>();
    private @Nullable ShownTip kept;

    /** @param region the person's, for the season; not the language's */
    TipViewModel(Desk desk, Today today, Choices choices, Navigator navigator, Locale region) {
        this.desk = desk;
        this.today = today;
        this.choices = choices;
        this.navigator = navigator;
        byRegion = Hemisphere.of(region);
    }

    /** What the evening says; null until the diary has answered. */
    ReadOnlyObjectProperty<@Nullable TonightsTip> tipProperty() {
        return tip.getReadOnlyProperty();
    }

    void refresh() {
        Night tonight = today.tonight();
        Integer goal = choices.now().fluidGoalMillilitres();
        desk.read(
                diary -> {
                    Entries entries = diary.entries(tonight.plus(-Evening.NIGHTS), tonight);
                    List<ShownTip> shown = diary.tips().shownSince(tonight.plus(-Evening.NIGHTS)).stream()
                            .map(row -> new ShownTip(row.night(), row.tip(), row.strength()))
                            .toList();
                    List<SettledFlag> settled = diary.tips().settled().entrySet().stream()
                            .map(flag -> new SettledFlag(RedFlag.valueOf(flag.getKey()), flag.getValue()))
                            .toList();
                    Hemisphere hemisphere =
                            Objects.requireNonNullElse(entries.profile().about().hemisphere(), byRegion);
                    return TipEngine.tonight(new Evening(entries, tonight, hemisphere, goal, shown, settled));
                },
                chosen -> show(chosen, tonight));
    }

    private void show(TonightsTip chosen, Night tonight) {
        tip.set(chosen);
        chosen.shownOn(tonight).filter(now -> !now.equals(kept)).ifPresent(now -> {
            kept = now;
            desk.jot(diary -> diary.tips().shown(now.night(), now.tip(), now.strength()));
        });
    }

    /** The person says that these signs were seen to, or are gone. */
    void settle(List<RaisedFlag> signs) {
        Night tonight = today.tonight();
        desk.write(
                diary -> signs.stream()
                        .map(sign -> sign.settledOn(tonight))
                        .forEach(flag -> diary.tips().settled(flag.flag().name(), flag.night())),
                () -> {});
    }

    void openHelp() {
        navigator.go(new Route.Help());
    }

    void openDoctor() {
        navigator.go(new Route.Doctor());
    }
}
