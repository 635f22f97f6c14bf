package app.legato.ui.settings;

import app.legato.profile.Caution;
import app.legato.profile.Profile;
import app.legato.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The cautions, each with what it changes. */
final class CautionsCard extends SectionCard {
    private final ProfileViewModel model;
    private final Map<Caution, CheckBox> boxes = new EnumMap<>(Caution.class);

    CautionsCard(ProfileViewModel model, CautionsViewModel cautions, Texts texts) {
        super(Section.CAUTIONS, texts);
        this.model = model;
        getChildren().add(explanation("settings.cautions-hint"));
        VBox list = new VBox();
        list.getStyleClass().add("ticks");
        for (Caution caution : Caution.values()) {
            CheckBox box = new CheckBox(texts.of(caution));
            box.setOnAction(_ -> cautions.set(caution, box.isSelected()));
            Label effect = explanation("settings.caution."
                    + caution.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            boxes.put(caution, box);
            list.getChildren().add(tick(box, effect));
        }
        list.disableProperty().bind(model.canChangeProperty().not());
        getChildren().add(list);
    }

    @Override
    Subscription follow() {
        show();
        return model.profileProperty().subscribe(this::show);
    }

    private void show() {
        Profile profile = model.profileProperty().get();
        boxes.forEach((caution, box) -> box.setSelected(profile.has(caution)));
    }
}
