package app.legato.ui.diary;

import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.day.FactorGroup;
import app.legato.day.Scale;
import app.legato.text.Texts;
import app.legato.ui.control.Chips;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import app.legato.ui.shell.Breadth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The factors that are shown, in five short groups: a row with its question for each that has words or amounts, then one row of words for all
 * that are only said. Each row is one stop of the Tab key.
 */
final class FactorRows extends VBox {
    /** Px; wider than any row. */
    private static final double ONE_LINE = 2000;

    private final FactorsViewModel model;
    private final Texts texts;
    private final FactorWords words;
    private final Map<DayFactor, Chips<Integer>> answers = new EnumMap<>(DayFactor.class);
    private final Map<FactorGroup, Chips<DayFactor>> sayings = new EnumMap<>(FactorGroup.class);
    private Breadth breadth = Breadth.WIDE;

    FactorRows(FactorsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new FactorWords(texts);
        getStyleClass().add("factor-groups");
        model.shownProperty().subscribe(_ -> lay());
        model.alcoholFromDrinksProperty().subscribe((_, _) -> lay());
        model.factorsProperty().subscribe(this::show);
    }

    void arrange(Breadth now) {
        breadth = now;
        lay();
    }

    /** Where the keyboard starts; null when no factor is shown. */
    @Nullable Node stop() {
        return rows().stream().findFirst().map(Chips::stop).orElse(null);
    }

    /** Lays the rows out anew; the keyboard stays in its row. */
    private void lay() {
        Optional<Object> focused = focusedRow();
        answers.clear();
        sayings.clear();
        getChildren().clear();
        for (FactorGroup group : FactorGroup.values()) {
            List<DayFactor> shown = DayFactor.of(group).stream()
                    .filter(model.shownProperty().get()::contains)
                    .toList();
            if (!shown.isEmpty()) {
                getChildren().add(laidOut(group, shown));
            }
        }
        show(model.factorsProperty().get());
        focused.flatMap(row -> Optional.ofNullable(answers.containsKey(row) ? answers.get(row) : sayings.get(row)))
                .ifPresent(row -> row.stop().requestFocus());
    }

    private Node laidOut(FactorGroup group, List<DayFactor> shown) {
        VBox rows = new VBox(Wrapped.label(texts.of(group), Styles.SMALL, Styles.MUTED));
        rows.getStyleClass().add("factor-group");
        shown.stream()
                .filter(factor -> !(factor.scale() instanceof Scale.Said))
                .forEach(factor -> rows.getChildren().add(row(factor)));
        List<DayFactor> said = shown.stream()
                .filter(factor -> factor.scale() instanceof Scale.Said)
                .toList();
        if (!said.isEmpty()) {
            Chips<DayFactor> chips = Chips.several(texts, said);
            chips.chosenProperty()
                    .addListener((_, _, chosen) -> said.forEach(
                            factor -> model.answer(factor, chosen.contains(factor) ? Scale.Said.YES : null)));
            sayings.put(group, chips);
            rows.getChildren().add(chips);
        }
        return rows;
    }

    private Node row(DayFactor factor) {
        Label question = Wrapped.label(texts.of(factor), "factor-question");
        Node answer = factor == DayFactor.ALCOHOL
                        && !model.alcoholFromDrinksProperty().get().isEmpty()
                ? fromDrinks(question.getText())
                : chips(factor, question.getText());
        if (breadth != Breadth.WIDE) {
            VBox stack = new VBox(question, answer);
            stack.getStyleClass().add("factor-stack");
            return stack;
        }
        HBox.setHgrow(answer, Priority.ALWAYS);
        HBox row = new HBox(question, answer);
        row.getStyleClass().add("factor-row");
        return row;
    }

    private Node fromDrinks(String question) {
        Label known = Wrapped.label(model.alcoholFromDrinksProperty().get(), Styles.STRONG, "factor-known");
        known.setAccessibleText(question + ": " + known.getText());
        return known;
    }

    private Node chips(DayFactor factor, String question) {
        Chips<Integer> chips = Chips.answers(question, factor.scale().values(), value -> words.answer(factor, value));
        chips.chosenProperty()
                .addListener((_, _, chosen) ->
                        model.answer(factor, chosen.stream().findFirst().orElse(null)));
        if (breadth == Breadth.WIDE) {
            chips.setPrefWrapLength(ONE_LINE); // else the row is as high as if it had to wrap
        }
        answers.put(factor, chips);
        return chips;
    }

    private void show(DayFactors now) {
        answers.forEach((factor, chips) ->
                chips.chosenProperty().set(now.answer(factor).stream().boxed().collect(Collectors.toSet())));
        sayings.forEach((group, chips) -> chips.chosenProperty().set(said(now, group)));
    }

    private static Set<DayFactor> said(DayFactors now, FactorGroup group) {
        return now.said().keySet().stream()
                .filter(factor -> factor.group() == group && factor.scale() instanceof Scale.Said)
                .collect(Collectors.toSet());
    }

    private List<Chips<?>> rows() {
        List<Chips<?>> rows = new ArrayList<>();
        for (FactorGroup group : FactorGroup.values()) {
            DayFactor.of(group).stream().filter(answers::containsKey).forEach(factor -> rows.add(answers.get(factor)));
            if (sayings.containsKey(group)) {
                rows.add(sayings.get(group));
            }
        }
        return rows;
    }

    /** The factor or the group of the row that has the keyboard. */
    private Optional<Object> focusedRow() {
        for (Map.Entry<DayFactor, Chips<Integer>> row : answers.entrySet()) {
            if (row.getValue().isFocusWithin()) {
                return Optional.of(row.getKey());
            }
        }
        return sayings.entrySet().stream()
                .filter(row -> row.getValue().isFocusWithin())
                .<Object>map(Map.Entry::getKey)
                .findFirst();
    }
}
