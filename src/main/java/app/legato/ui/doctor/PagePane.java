package app.legato.ui.doctor;

import app.legato.summary.Paper;
import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.Shown;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The page with what turns it and makes it larger. As wide as its height asks for, or as high as its width does. */
final class PagePane extends Region {
    private static final double[] ZOOMS = {1, 1.25, 1.5, 2, 3};
    private static final double PERCENT = 100;

    private final LivePage live;
    private final Texts texts;
    private final PageView page;
    private final ScrollPane scroll = new ScrollPane();
    private final FlowPane bar = new FlowPane();
    private final HBox turning = new HBox();
    private final Label where = new Label();
    private final Button earlier;
    private final Button later;
    private final Button smaller;
    private final Button whole;
    private final Button larger;
    private final Button alone;
    private boolean fitsHeight;
    private boolean isAlone;
    private int zoom;
    private double standing = Paper.A4.width() / Paper.A4.height();
    private double shape = standing;

    /** @param alone whether nothing but the paper is to be seen; changed by its button */
    PagePane(LivePage live, BooleanProperty alone, Texts texts) {
        this.live = live;
        this.texts = texts;
        page = new PageView(live::fit);
        earlier = button("doctor.page-earlier", Glyph.EARLIER, () -> live.turn(-1));
        later = button("doctor.page-later", Glyph.LATER, () -> live.turn(1));
        smaller = button("doctor.smaller", Glyph.LESS, () -> zoomTo(zoom - 1));
        whole = new Button();
        whole.setOnAction(_ -> zoomTo(0));
        larger = button("doctor.larger", Glyph.MORE, () -> zoomTo(zoom + 1));
        this.alone = new Button();
        this.alone.setOnAction(_ -> alone.set(!alone.get()));
        layout(alone);
        bind(alone);
    }

    private void layout(BooleanProperty aloneNow) {
        getStyleClass().add("page-pane");
        scroll.setContent(page);
        scroll.setPannable(true);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("paper-scroll");
        bar.getStyleClass().add("page-bar");
        where.setMinWidth(USE_PREF_SIZE);
        where.getStyleClass().add("where");
        whole.getStyleClass().add("whole");
        for (Button each : new Button[] {whole, alone}) {
            each.setMinWidth(USE_PREF_SIZE);
            each.getStyleClass().add("bar-button");
        }
        turning.getChildren().addAll(earlier, where, later);
        HBox zooming = new HBox(smaller, whole, larger);
        turning.getStyleClass().add("bar-group");
        zooming.getStyleClass().add("bar-group");
        bar.getChildren().addAll(turning, zooming, alone);
        getChildren().addAll(scroll, bar);
        aloneNow.subscribe(on -> alone.setText(texts.get(on ? "doctor.with-fields" : "doctor.paper-alone")));
    }

    private void bind(BooleanProperty aloneNow) {
        live.previewProperty().subscribe(this::show);
        live.noteProperty().subscribe(page::setNote);
        aloneNow.subscribe(on -> {
            isAlone = on;
            requestLayout();
        });
        zoomTo(0);
    }

    private Button button(String key, Glyph glyph, Runnable command) {
        Text icon = glyph.node();
        Button button = new Button("", icon);
        button.getStyleClass().addAll("bar-button", "icon-only");
        button.setAccessibleText(texts.get(key));
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(_ -> command.run());
        return button;
    }

    private void show(@Nullable Preview preview) {
        page.show(preview);
        int index = preview == null ? 0 : preview.index();
        int count = preview == null ? 1 : preview.count();
        where.setText(texts.get("doctor.page-of", index + 1, count));
        earlier.setDisable(index == 0);
        later.setDisable(index == count - 1);
        Shown.set(turning, count > 1); // nothing to turn, and more room for the page
        page.setAccessibleText(preview == null ? "" : texts.get("doctor.preview", preview.words()));
        if (preview != null) {
            shape = (double) preview.width() / preview.height();
            standing = Math.min(shape, 1 / shape);
        }
        requestLayout();
    }

    /** + and - and 0, and the keys that turn pages; false for any other. */
    boolean pressed(KeyCode key) {
        switch (key) {
            case PLUS, ADD, EQUALS -> zoomTo(zoom + 1);
            case MINUS, SUBTRACT -> zoomTo(zoom - 1);
            case DIGIT0, NUMPAD0 -> zoomTo(0);
            case PAGE_UP -> live.turn(-1);
            case PAGE_DOWN -> live.turn(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoomTo(int wished) {
        zoom = Math.clamp(wished, 0, ZOOMS.length - 1);
        String percent = texts.get("doctor.zoom", texts.number(ZOOMS[zoom] * PERCENT, 0));
        whole.setText(percent);
        whole.setAccessibleText(texts.get("doctor.zoom-whole", percent));
        smaller.setDisable(zoom == 0);
        larger.setDisable(zoom == ZOOMS.length - 1);
        scroll.setVbarPolicy(zoom == 0 ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        scroll.setHbarPolicy(zoom == 0 ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        requestLayout();
    }

    /** The keyboard starts at the sheet. */
    void focus() {
        page.requestFocus();
    }

    /** Whether the height of its place decides the size, and not the width. */
    void setFitsHeight(boolean height) {
        fitsHeight = height;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return fitsHeight ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return fitsHeight ? 0 : computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return height < 0 ? 0 : Math.floor((height - bar.prefHeight(-1)) * standing);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? 0 : Math.floor(width / standing) + bar.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double barHeight = snapSizeY(bar.prefHeight(getWidth()));
        double room = Math.max(1, getHeight() - barHeight);
        scroll.resizeRelocate(0, 0, getWidth(), room);
        bar.resizeRelocate(0, room, getWidth(), barHeight);
        double ring = 2 * PageView.RING;
        double width = Math.max(1, Math.min(getWidth() - ring, (room - ring) * shape)) * ZOOMS[zoom];
        page.setSheet(Math.floor(width), Math.floor(width / shape));
        scroll.setFitToHeight(isAlone && zoom == 0);
    }
}
