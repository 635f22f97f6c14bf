package app.legato.ui.settings;

import app.legato.text.Texts;
import javafx.util.Subscription;

/** When one night, and one day, gives way to the next. */
final class TurnoverCard extends SectionCard {
    TurnoverCard(SettingsViewModel model, Texts texts) {
        super(Section.TURNOVER, texts);
        getChildren()
                .addAll(
                        group(field("settings.pivot", model.pivot()), explanation("settings.pivot-hint")),
                        group(field("settings.day-start", model.dayStart()), explanation("settings.day-start-hint")),
                        explanation("settings.turnover-hint"));
    }

    @Override
    Subscription follow() {
        return Subscription.EMPTY;
    }
}
