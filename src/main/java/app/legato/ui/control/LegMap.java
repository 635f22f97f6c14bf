package app.legato.ui.control;

import app.legato.body.Leg;
import app.legato.body.Muscle;
import app.legato.cramp.Spot;
import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A pair of legs, from the front and from behind, to point at where a cramp sat: one tap says which leg and what in it. The same part of the
 * other leg adds that leg; a second tap takes a part away; the choice stands beside it in words. One stop of the Tab key: arrow keys go to
 * the part that lies that way, Space chooses. As wide as its letters call for, or as there is room; the words stand above and below where they
 * do not fit beside.
 */
public final class LegMap extends Region {
    /** The style class of a part, by which a screen tells where the keyboard is. */
    public static final String PART = "leg-part";

    private static final Muscle MOST_USUAL = Muscle.CALF;

    private final ObjectProperty<Spot> spot = new SimpleObjectProperty<>(Spot.UNKNOWN);
    private final Texts texts;
    private final List<Stop> stops = new ArrayList<>();
    private final HBox pictures;
    private final String question;
    private final Label choice = wrapped(Styles.HEADING);
    private final VBox said = new VBox();
    private final VBox other = new VBox();
    private final Roving roving;

    private record Stop(ToggleButton button, Leg leg, Muscle muscle) {}

    /** @param question what the map asks, shown until it is answered: "Where was it?" */
    public LegMap(Texts texts, String question) {
        this.texts = texts;
        this.question = question;
        LegPicture front = new LegPicture(LegView.FRONT, texts);
        LegPicture back = new LegPicture(LegView.BACK, texts);
        pictures = new HBox(front, back);
        getStyleClass().add("legmap");
        getStylesheets()
                .add(Objects.requireNonNull(LegMap.class.getResource("/app/legato/css/legmap.css"))
                        .toExternalForm());
        pictures.getStyleClass().add("legmap-pictures");
        setAccessibleText(question);
        back.parts().forEach(part -> stops.add(new Stop(part, part.leg(), part.muscle())));
        front.parts().forEach(part -> stops.add(new Stop(part, part.leg(), part.muscle())));
        layoutWords();
        getChildren().addAll(said, pictures, other);
        roving = Roving.across(
                this, stops.stream().<ToggleButton>map(Stop::button).toList());
        stops.forEach(stop -> stop.button().setOnAction(_ -> pointAt(stop)));
        spot.subscribe(this::show);
    }

    private void layoutWords() {
        Label hint = wrapped(Styles.SMALL, Styles.MUTED);
        hint.setText(texts.get("legmap.hint"));
        Label elsewhere = wrapped(Styles.STRONG);
        elsewhere.setText(texts.get("legmap.elsewhere"));
        FlowPane legs = new FlowPane();
        legs.getStyleClass().add("chips");
        for (Leg leg : Leg.values()) {
            ToggleButton chip = new ToggleButton(texts.get(leg == Leg.LEFT ? "legmap.left" : "legmap.right"));
            chip.getStyleClass().add(Styles.CHIP);
            chip.setAccessibleText(new SpotWords(texts).spoken(leg, Muscle.ELSEWHERE));
            chip.selectedProperty().subscribe(on -> chip.setGraphic(on ? Glyph.DONE.node() : null));
            stops.add(new Stop(chip, leg, Muscle.ELSEWHERE));
            legs.getChildren().add(chip);
        }
        said.getStyleClass().add("legmap-words");
        said.getChildren().addAll(choice, hint);
        other.getStyleClass().add("legmap-words");
        other.getChildren().addAll(elsewhere, legs);
    }

    /** Where the cramp sat; {@link Spot#UNKNOWN} at first. */
    public ObjectProperty<Spot> spotProperty() {
        return spot;
    }

    /** Where the Tab key enters: what is chosen, else a calf, which cramps most. */
    public Node stop() {
        return stops.stream()
                .map(Stop::button)
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElseThrow();
    }

    private void pointAt(Stop stop) {
        spot.set(spot.get().pointedAt(stop.leg(), stop.muscle()));
    }

    /** The buttons follow the spot: a button turned on by hand may mean another one, too. */
    private void show(Spot now) {
        stops.forEach(stop -> stop.button().setSelected(now.isIn(stop.leg(), stop.muscle())));
        String known = new SpotWords(texts).of(now);
        choice.setText(known.isEmpty() ? question : known);
        if (stops.stream().noneMatch(stop -> stop.button().isFocused())) {
            roving.stopAt(entrance(now));
        }
    }

    private ToggleButton entrance(Spot now) {
        Muscle muscle = now.muscle() == null ? MOST_USUAL : now.muscle();
        return stops.stream()
                .filter(stop -> stop.button().isSelected())
                .findFirst()
                .or(() -> stops.stream().filter(stop -> stop.muscle() == muscle).findFirst())
                .orElseThrow()
                .button();
    }

    private static Label wrapped(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return pictures.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return pictures.prefWidth(-1) + gap() + said.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double drawn = pictures.prefHeight(drawnWidth(room));
        double left = isBeside(room) ? room - drawnWidth(room) - gap() : room;
        double words = said.prefHeight(left) + gap() + other.prefHeight(left);
        return isBeside(room) ? Math.max(drawn, words) : words + gap() + drawn;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double across = drawnWidth(getWidth());
        double down = pictures.prefHeight(across);
        boolean beside = isBeside(getWidth());
        double left = beside ? across + gap() : 0;
        double room = getWidth() - left;
        double told = said.prefHeight(room);
        said.resizeRelocate(left, 0, room, told);
        pictures.resizeRelocate(0, beside ? 0 : told + gap(), across, down);
        other.resizeRelocate(left, told + gap() + (beside ? 0 : down + gap()), room, other.prefHeight(room));
    }

    private double drawnWidth(double room) {
        return Math.min(room, pictures.prefWidth(-1));
    }

    private boolean isBeside(double room) {
        return room >= pictures.prefWidth(-1) + gap() + said.minWidth(-1);
    }

    private double gap() {
        return 2 * pictures.getSpacing();
    }
}
