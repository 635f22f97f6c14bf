package app.legato.ui.settings;

import app.legato.profile.Language;
import app.legato.profile.Preferences;
import app.legato.profile.Theme;
import app.legato.text.Texts;
import app.legato.ui.control.OneOf;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.util.Subscription;

/** Text size, colours, motion and language: each seen at once. */
final class LookCard extends SectionCard {
    private final SettingsViewModel model;
    private final OneOf<Double> sizes;
    private final OneOf<Theme> themes;
    private final OneOf<Language> languages;
    private final CheckBox motion;

    LookCard(SettingsViewModel model, Texts texts) {
        super(Section.LOOK, texts);
        this.model = model;
        sizes = new OneOf<>(
                texts.get("settings.text-size"),
                SettingsViewModel.TEXT_SCALES,
                scale -> texts.number(scale * 100, 0),
                model::setTextScale);
        themes = new OneOf<>(texts.get("settings.theme"), List.of(Theme.values()), texts::of, model::setTheme);
        languages =
                new OneOf<>(texts.get("settings.language"), List.of(Language.values()), texts::of, model::setLanguage);
        motion = checkBox("settings.reduced-motion");
        motion.setOnAction(_ -> model.setReducedMotion(motion.isSelected()));
        getChildren()
                .addAll(
                        group(question("settings.text-size"), sizes),
                        group(question("settings.theme"), themes, explanation("settings.theme-hint")),
                        group(question("settings.language"), languages),
                        tick(motion, explanation("settings.reduced-motion-hint")));
    }

    @Override
    Subscription follow() {
        return model.chosenProperty().subscribe(this::show);
    }

    private void show(Preferences now) {
        sizes.show(model.textScale());
        themes.show(now.theme());
        languages.show(now.language());
        motion.setSelected(now.reducedMotion());
    }
}
