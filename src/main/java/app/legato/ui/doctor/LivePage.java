package app.legato.ui.doctor;

import app.legato.summary.Cover;
import app.legato.summary.Material;
import app.legato.summary.SummaryProblem;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The preview: the page as it would print now. It follows a moment after the last change; of several under way only the latest is shown,
 * and until then the one before stays. On the FX thread, except for the drawing.
 */
final class LivePage {
    private static final Logger LOG = LoggerFactory.getLogger(LivePage.class);
    private static final int NONE = 0;

    private final Desk desk;
    private final PageMaker maker;
    private final Workplace workplace;
    private final Texts texts;
    private final Supplier<Optional<Contents>> wanted;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");

    /** The number of what was asked for last: work for an older one is dropped. Read by the drawing thread. */
    private final AtomicInteger latest = new AtomicInteger(NONE);

    private int underWay = NONE;
    private int width;
    private boolean resting;

    /** @param wanted what the page is about now; empty while something typed makes no page */
    LivePage(Desk desk, PageMaker maker, Workplace workplace, Texts texts, Supplier<Optional<Contents>> wanted) {
        this.desk = desk;
        this.maker = maker;
        this.workplace = workplace;
        this.texts = texts;
        this.wanted = wanted;
    }

    /** The page; null until the first one is there. */
    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** That a page is being made and takes longer than a moment, or that it could not be made; else empty. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** That nothing was recorded in the nights of the page; empty when something was. */
    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** Width of the sheet for a height of 1. */
    double shape() {
        return maker.shape();
    }

    /** How many of the screen's pixels the preview is wide. Nothing is drawn before this is known. */
    void fit(int pixels) {
        if (pixels < 1 || pixels == width) {
            return;
        }
        boolean first = width == 0;
        width = pixels;
        if (first) {
            makeNow();
        } else {
            makeSoon();
        }
    }

    void makeNow() {
        make(latest.incrementAndGet());
    }

    void makeSoon() {
        int number = latest.incrementAndGet();
        workplace.soon().execute(() -> {
            if (number == latest.get()) {
                make(number);
            }
        });
    }

    /** The page is on the screen. */
    void wake() {
        resting = false;
    }

    /** The page has left the screen: what is under way is dropped, and nothing more is made. */
    void rest() {
        resting = true;
        latest.incrementAndGet();
        underWay = NONE;
    }

    private void make(int number) {
        underWay = NONE;
        note.set("");
        wanted.get().filter(_ -> width > 0 && !resting).ifPresent(contents -> make(number, contents, width));
    }

    private void make(int number, Contents contents, int pixels) {
        underWay = number;
        String beingMade = texts.get("doctor.being-made");
        note.set(preview.get() == null ? beingMade : "");
        workplace.soon().execute(() -> {
            if (underWay == number) {
                note.set(beingMade);
            }
        });
        desk.read(
                contents::read,
                material -> workplace.beside().execute(() -> draw(number, material, contents.cover(), pixels)));
    }

    /** On the drawing thread. */
    private void draw(int number, Material material, Cover cover, int pixels) {
        if (number != latest.get()) {
            return;
        }
        try {
            Preview made = maker.preview(material, cover, pixels);
            workplace.screen().execute(() -> show(number, made, material));
        } catch (SummaryProblem | IOException | RuntimeException failure) {
            LOG.error("the page was not drawn", failure);
            workplace.screen().execute(() -> fail(number));
        }
    }

    private void show(int number, Preview made, Material material) {
        if (number == latest.get()) {
            underWay = NONE;
            note.set("");
            preview.set(made);
            boolean nothing = material.entries().nights().isEmpty()
                    && material.entries().cramps().isEmpty();
            empty.set(nothing ? texts.get("doctor.nothing-recorded") : "");
        }
    }

    private void fail(int number) {
        if (number == latest.get()) {
            underWay = NONE;
            note.set(texts.get("doctor.not-drawn"));
        }
    }
}
