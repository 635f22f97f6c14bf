package app.legato.ui.trends;

import app.legato.day.DayFactor;
import app.legato.profile.Medicine;
import app.legato.text.Texts;
import app.legato.ui.control.FormField;
import app.legato.ui.control.OneOf;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.TypedField;
import app.legato.ui.control.Wrapped;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Chooses what to compare, and shows what may be said. The keyboard goes to what is said, so that it is in view in large letters too. */
final class HelpingCard extends VBox {
    private final HelpingViewModel model;
    private final Texts texts;
    private final OneOf<HelpingViewModel.Kind> kinds;
    private final VBox more = new VBox();
    private final VBox said = new VBox();
    private final IntervalPicture picture;
    private boolean asked;

    HelpingCard(HelpingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        picture = new IntervalPicture(texts);
        kinds = new OneOf<>(
                texts.get("trends.compare-what"),
                List.of(HelpingViewModel.Kind.values()),
                kind -> texts.get(
                        switch (kind) {
                            case STRETCHING -> "trends.kind-stretching";
                            case DATE -> "trends.kind-date";
                            case DAY -> "trends.kind-day";
                        }),
                model::choose);
        layoutCard();
        bind();
    }

    private void layoutCard() {
        getStyleClass().addAll(Styles.CARD, "chart-card", "helping");
        Button compare = new Button(texts.get("trends.compare"));
        compare.getStyleClass().add(Styles.PRIMARY);
        compare.setMaxWidth(Double.MAX_VALUE);
        compare.setOnAction(_ -> compare());
        compare.disableProperty().bind(model.canCompareProperty().not());
        more.getStyleClass().add("more");
        said.getStyleClass().add("said");
        getChildren()
                .addAll(
                        Wrapped.label(texts.get("trends.helping-title"), Styles.HEADING),
                        Wrapped.label(texts.get("trends.helping-hint")),
                        kinds,
                        more,
                        compare,
                        said);
    }

    private void bind() {
        model.kindProperty().subscribe(kind -> {
            kinds.show(kind);
            showMore();
        });
        model.offerProperty().subscribe((before, now) -> {
            if (!now.equals(before)) {
                showMore();
            }
        });
        model.resultProperty().subscribe(this::show);
    }

    private void compare() {
        asked = true;
        model.compare();
    }

    private void showMore() {
        HelpingViewModel.Offer offer = model.offerProperty().get();
        more.getChildren()
                .setAll(
                        switch (model.kindProperty().get()) {
                            case STRETCHING -> List.<Node>of();
                            case DATE -> date(offer.medicines());
                            case DAY -> day(offer.factors());
                        });
        more.setManaged(!more.getChildren().isEmpty());
    }

    private List<Node> date(List<Medicine> medicines) {
        TypedField field = new TypedField(model.date(), false);
        field.getStyleClass().add("short");
        field.setOnAction(_ -> compare());
        String name = texts.get("trends.from-date", model.dateExample());
        Node typed = new FormField(name, field, model.date().problemProperty());
        if (medicines.isEmpty()) {
            return List.of(typed);
        }
        FlowPane starts = new FlowPane();
        starts.getStyleClass().add("chips");
        starts.setMinWidth(0); // else the longest name would widen the whole screen
        for (Medicine medicine : medicines) {
            if (medicine.start() != null) {
                Button start =
                        new Button(texts.get("trends.medicine-from", medicine.name(), texts.date(medicine.start())));
                start.setOnAction(_ -> model.choose(medicine));
                start.maxWidthProperty().bind(starts.widthProperty());
                starts.getChildren().add(start);
            }
        }
        return List.of(typed, Wrapped.label(texts.get("trends.or-medicine"), Styles.SMALL, Styles.MUTED), starts);
    }

    private List<Node> day(List<DayFactor> factors) {
        if (factors.isEmpty()) {
            return List.of(Wrapped.label(texts.get("trends.no-factors"), Styles.MUTED));
        }
        OneOf<DayFactor> choice = new OneOf<>(
                texts.get("trends.kind-day"), factors, factor -> new DaySplit(factor).words(texts), model::choose);
        DayFactor chosen = model.factorProperty().get();
        if (chosen != null) {
            choice.show(chosen);
        }
        return List.of(choice);
    }

    private void show(@Nullable Result now) {
        said.getChildren().clear();
        Shown.set(said, now != null);
        if (now == null) {
            return;
        }
        VBox counts = part(now.spokenCounts());
        counts.getChildren().add(Wrapped.label(now.verdict(), Styles.CUE, Styles.STRONG));
        counts.getChildren().addAll(side(now.with()), side(now.without()));
        VBox rest = part(now.spokenRest());
        rest.getChildren().add(Wrapped.label(now.ratio() == null ? now.missing() : now.interval()));
        now.remarks().forEach(words -> rest.getChildren().add(Wrapped.label(words, Styles.SMALL, Styles.MUTED)));
        said.getChildren().setAll(counts, rest);
        if (now.ratio() != null) {
            picture.show(now.ratio(), now.interval());
            said.getChildren().add(1, picture);
        }
        if (asked) {
            asked = false;
            counts.requestFocus();
        }
    }

    /** A stop of the keyboard: in large letters all that is said is longer than the window. */
    private static VBox part(String spoken) {
        VBox part = new VBox();
        part.getStyleClass().addAll("said", "focus-ring");
        part.setFocusTraversable(true);
        part.setAccessibleText(spoken);
        return part;
    }

    private static VBox side(Result.Side side) {
        VBox lines = new VBox(
                Wrapped.label(side.name(), Styles.SMALL, Styles.MUTED), Wrapped.label(side.counts(), Styles.STRONG));
        if (!side.rates().isEmpty()) {
            lines.getChildren().add(Wrapped.label(side.rates()));
        }
        return lines;
    }
}
