package app.legato.ui.control;

import app.legato.body.Rating;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Eleven buttons, 0 to 10, none chosen at first. Pressing the chosen one again unsets it. */
public final class RatingRow extends FlowPane {
    private final ObjectProperty<@Nullable Rating> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();

    /** @param question read out before each number: "How bad was it at its worst?" */
    public RatingRow(String question) {
        getStyleClass().add("rating-row");
        for (int number = 0; number <= Rating.MAX; number++) {
            getChildren().add(button(new Rating(number), question));
        }
        group.selectedToggleProperty()
                .subscribe(toggle -> value.set(toggle == null ? null : (Rating) toggle.getUserData()));
        value.subscribe(this::select);
    }

    /** The chosen number; null while none is. */
    public ObjectProperty<@Nullable Rating> valueProperty() {
        return value;
    }

    private ToggleButton button(Rating rating, String question) {
        ToggleButton button = new ToggleButton(Integer.toString(rating.value()));
        button.getStyleClass().add(Styles.CHIP);
        button.setUserData(rating);
        button.setToggleGroup(group);
        button.setAccessibleText(question + " " + rating.value());
        return button;
    }

    private void select(@Nullable Rating rating) {
        Toggle wanted = group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(rating))
                .findFirst()
                .orElse(null);
        group.selectToggle(wanted);
    }
}
