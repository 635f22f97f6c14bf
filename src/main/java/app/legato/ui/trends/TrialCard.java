package app.legato.ui.trends;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The person's own trial: what it is, how it stands, and the way to a new one. The keyboard goes to what came of an act. */
final class TrialCard extends VBox {
    private final TrialViewModel model;
    private final Texts texts;
    private final Label hint;
    private final VBox now = new VBox();
    private final VBox earlier = new VBox();
    private final Button plan = new Button();
    private final TrialForm form;
    private final TrialStrip strip;
    private final DrawsPicture picture;
    private final Button stop;
    private boolean asked;

    TrialCard(TrialViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        hint = Wrapped.label(texts.get("trends.trial-hint"));
        form = new TrialForm(model, texts, this::start);
        strip = new TrialStrip(texts);
        picture = new DrawsPicture(texts);
        stop = new Button(texts.get("trends.trial-stop"), Glyph.STOP.node());
        layoutCard();
        bind();
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "chart-card", "own-trial");
        now.getStyleClass().add("said");
        earlier.getStyleClass().add("earlier");
        plan.setMaxWidth(Double.MAX_VALUE);
        plan.setOnAction(_ -> open());
        stop.setOnAction(_ -> model.stop(() -> asked = true));
        getChildren()
                .addAll(Wrapped.label(texts.get("trends.trial-title"), Styles.HEADING), hint, now, earlier, plan, form);
    }

    private void bind() {
        stop.disableProperty().bind(model.canStopProperty().not());
        plan.disableProperty().bind(model.canStartProperty().not());
        model.planningProperty().subscribe(open -> {
            Shown.set(form, open);
            showPlan();
        });
        model.shownProperty().subscribe(this::show);
    }

    private void open() {
        model.plan(true);
        form.focusFirst();
    }

    /** Once it is on disk, the keyboard goes to what is then shown. */
    private void start() {
        model.start(() -> asked = true);
    }

    private void showPlan() {
        TrialViewModel.Shown shown = model.shownProperty().get();
        boolean running = shown != null && shown.isUnderWay();
        boolean planning = model.planningProperty().get();
        boolean first = shown == null || shown.newest() == null;
        Shown.set(plan, shown != null && !running && !planning);
        Shown.set(hint, first || planning);
        plan.setText(texts.get(first ? "trends.trial-plan" : "trends.trial-plan-new"));
    }

    private void show(TrialViewModel.@Nullable Shown shown) {
        showPlan();
        TrialShown newest = shown == null ? null : shown.newest();
        Shown.set(now, newest != null);
        List<String> before = shown == null ? List.of() : shown.earlier();
        Shown.set(earlier, !before.isEmpty());
        earlier.getChildren().clear();
        if (!before.isEmpty()) {
            earlier.getChildren().add(Wrapped.label(texts.get("trends.trial-before"), Styles.STRONG));
            before.forEach(words -> earlier.getChildren().add(Wrapped.label(words)));
            earlier.getChildren().add(Wrapped.label(texts.get("trend.placebo"), Styles.SMALL, Styles.MUTED));
        }
        now.getChildren().clear();
        if (newest != null) {
            show(newest);
        } else if (asked && plan.isVisible()) {
            asked = false;
            plan.requestFocus();
        }
    }

    private void show(TrialShown newest) {
        VBox said = part(newest.spoken());
        said.getChildren()
                .addAll(
                        Wrapped.label(newest.name(), Styles.SMALL, Styles.MUTED),
                        Wrapped.label(newest.headline(), Styles.CUE, Styles.STRONG));
        now.getChildren().add(said);
        TrialShown.Schedule schedule = newest.schedule();
        if (schedule != null) {
            strip.show(schedule, newest.headline());
            now.getChildren().addAll(Wrapped.label(schedule.sentence()), strip);
        }
        VBox lines = part(Sentences.joined(newest.lines().toArray(String[]::new)));
        newest.lines().forEach(words -> lines.getChildren().add(Wrapped.label(words)));
        now.getChildren().add(lines);
        TrialShown.Draws draws = newest.draws();
        if (draws != null) {
            picture.show(draws);
            now.getChildren().add(picture);
        }
        if (!newest.remarks().isEmpty()) {
            VBox remarks = part(Sentences.joined(newest.remarks().toArray(String[]::new)));
            newest.remarks()
                    .forEach(words -> remarks.getChildren().add(Wrapped.label(words, Styles.SMALL, Styles.MUTED)));
            now.getChildren().add(remarks);
        }
        if (newest.isUnderWay()) {
            now.getChildren().addAll(stop, Wrapped.label(newest.stopping(), Styles.SMALL, Styles.MUTED));
        }
        if (asked) {
            asked = false;
            said.requestFocus();
        }
    }

    /** A stop of the keyboard, so that it is read out and comes into view. */
    private static VBox part(String spoken) {
        VBox part = new VBox();
        part.getStyleClass().addAll("lines", "focus-ring");
        part.setFocusTraversable(true);
        part.setAccessibleText(spoken);
        return part;
    }
}
