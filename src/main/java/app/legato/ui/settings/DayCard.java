package app.legato.ui.settings;

import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.FactorTicks;
import javafx.util.Subscription;

/** Which day factors the diary asks for. */
final class DayCard extends SectionCard {
    private final SettingsViewModel model;
    private final FactorTicks ticks;

    DayCard(SettingsViewModel model, Texts texts) {
        super(Section.DAY, texts);
        this.model = model;
        ticks = new FactorTicks(texts, model::keepInView);
        getChildren().addAll(explanation("settings.day-hint"), ticks);
    }

    @Override
    Subscription follow() {
        return model.chosenProperty().map(Preferences::factorsInView).subscribe(ticks::show);
    }
}
