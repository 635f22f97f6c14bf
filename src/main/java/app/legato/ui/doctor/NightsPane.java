package app.legato.ui.doctor;

import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Sentence;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which nights: the periods on offer, and the dates that some of them ask for. */
final class NightsPane extends VBox {
    private static final double HALF_PERCENT = 50;

    private final ChosenNights nights;
    private final Texts texts;
    private final OneOf<Span> spans;

    /** @param empty that nothing was recorded in these nights */
    NightsPane(ChosenNights nights, ObservableValue<String> empty, Texts texts) {
        this.nights = nights;
        this.texts = texts;
        spans = new OneOf<>(texts.get("doctor.nights"), List.of(Span.values()), texts::of, nights::choose);
        nights.spanProperty().subscribe(spans::show);
        getStyleClass().add("nights");
        getChildren().addAll(heading(), spans, visit(), dates(), new Sentence(empty, Styles.SMALL));
    }

    /** The chosen period. */
    Node first() {
        return spans.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(spans.getChildren().getFirst());
    }

    private HBox heading() {
        Label heading = Wrapped.label(texts.get("doctor.nights"), Styles.SMALL, Styles.MUTED);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Label range = new Label();
        range.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        range.setMinWidth(USE_PREF_SIZE);
        range.textProperty().bind(nights.rangeProperty());
        HBox above = new HBox(heading, range);
        above.getStyleClass().add("above");
        return above;
    }

    private VBox visit() {
        LastVisit day = nights.visit();
        VBox visit = new VBox(
                date("doctor.visit", day.typedProperty(), day.problemProperty()),
                Wrapped.label(texts.get("doctor.visit.kept"), Styles.SMALL, Styles.MUTED));
        visit.getStyleClass().add("visit");
        Shown.when(visit, nights.spanProperty().map(span -> span == Span.SINCE_VISIT));
        return visit;
    }

    private Pair dates() {
        OwnDates own = nights.dates();
        Pair dates = new Pair(
                HALF_PERCENT,
                date("doctor.first-evening", own.eveningProperty(), own.eveningProblemProperty()),
                date("doctor.last-morning", own.morningProperty(), own.morningProblemProperty()));
        Shown.when(dates, nights.spanProperty().map(span -> span == Span.OWN_DATES));
        return dates;
    }

    /** A date is looked at when the person leaves the field or presses Enter, not while it is half typed. */
    private FormField date(String key, StringProperty typed, ObservableValue<String> problem) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(typed);
        field.setOnAction(_ -> nights.commit());
        field.focusedProperty().addListener((_, before, _) -> {
            if (before) {
                nights.commit();
            }
        });
        return new FormField(texts.get(key), field, problem);
    }
}
