package app.legato.ui.tonight;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.trend.Group;
import app.legato.trend.Trial;
import app.legato.trend.TrialWords;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which week of the person's own trial tonight belongs to: one quiet line, and nothing without a trial. It hides and stops nothing. */
final class TrialLineViewModel {
    /** For so many nights after the last one it is said that there is a result. */
    private static final int TOLD = 7;

    private final Desk desk;
    private final Today today;
    private final Texts texts;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");

    TrialLineViewModel(Desk desk, Today today, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.texts = texts;
    }

    /** The line; empty when there is nothing to say. */
    ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    void refresh() {
        Night tonight = today.tonight();
        desk.read(diary -> diary.trials().newest(), trial -> line.set(said(trial, tonight)));
    }

    private String said(Optional<Trial> newest, Night tonight) {
        if (newest.isEmpty()) {
            return "";
        }
        Trial trial = newest.get();
        if (trial.isUnderWay(tonight)) {
            return trial.plan()
                    .weekOf(tonight)
                    .map(week -> texts.get(
                            trial.plan().groupOf(tonight) == Group.WITH
                                    ? "tonight.trial-with"
                                    : "tonight.trial-without",
                            week,
                            trial.plan().weeks().size(),
                            TrialWords.of(texts, trial).what()))
                    .orElse("");
        }
        boolean justOver = trial.plan().stopped() == null && trial.end().until(tonight) <= TOLD;
        return justOver ? texts.get("tonight.trial-over") : "";
    }
}
