package app.legato.ui.doctor;

import app.legato.diary.Entries;
import app.legato.summary.Material;
import app.legato.summary.Note;
import app.legato.summary.SummaryProblem;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Workplace;
import java.io.IOException;
import java.util.List;
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

    private final ReadOnlyObjectWrapper<List<Note>> notes = new ReadOnlyObjectWrapper<>(List.of());

    /** The number of what is to be painted last. */
    private final AtomicInteger lastPaint = new AtomicInteger(NONE);

    private @Nullable MadePage made;
    private int underWay = NONE;
    private int width;
    private int index;
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

    /** Every note of the nights of the page, ticked or not. */
    ReadOnlyObjectProperty<List<Note>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** How many of the screen's pixels a sheet that stands is wide. Nothing is drawn before this is known. */
    void fit(int pixels) {
        if (pixels < 1 || pixels == width) {
            return;
        }
        boolean first = width == 0;
        width = pixels;
        if (first) {
            makeNow();
        } else {
            paintSoon();
        }
    }

    /** Shows the page so many further on, as far as there are any. */
    void turn(int by) {
        Preview shown = preview.get();
        if (shown == null) {
            return;
        }
        int wished = Math.clamp(index + by, 0, shown.count() - 1);
        if (wished != index) {
            index = wished;
            paintNow();
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
                material -> workplace.beside().execute(() -> draw(number, material, contents, index, pixels)));
    }

    /** On the drawing thread. */
    private void draw(int number, Material material, Contents contents, int wished, int pixels) {
        if (number != latest.get()) {
            return;
        }
        try {
            MadePage page = maker.make(material, contents);
            Preview painted = maker.paint(page, Math.min(wished, page.count() - 1), pixels);
            workplace.screen().execute(() -> show(number, page, painted, pixels, material.entries()));
        } catch (SummaryProblem | IOException | RuntimeException | Error failure) {
            workplace.screen().execute(() -> fail(number)); // first: the memory may be full
            LOG.error("the page was not drawn", failure);
        }
    }

    private void paintSoon() {
        int number = lastPaint.incrementAndGet();
        workplace.soon().execute(() -> {
            if (number == lastPaint.get()) {
                paintNow();
            }
        });
    }

    /** Paints the page that is there already, at another size or another sheet of it. */
    private void paintNow() {
        MadePage page = made;
        if (page == null || resting || underWay != NONE) {
            return; // what is under way is painted as is wished by then
        }
        int number = lastPaint.incrementAndGet();
        int wished = index;
        int pixels = width;
        workplace.beside().execute(() -> {
            if (number != lastPaint.get()) {
                return;
            }
            try {
                Preview painted = maker.paint(page, wished, pixels);
                workplace.screen().execute(() -> {
                    if (number == lastPaint.get() && page.equals(made)) {
                        preview.set(painted);
                    }
                });
            } catch (IOException | RuntimeException | Error failure) {
                LOG.error("the page was not painted", failure);
            }
        });
    }

    private void show(int number, MadePage page, Preview painted, int pixels, Entries entries) {
        if (number == latest.get()) {
            underWay = NONE;
            note.set("");
            made = page;
            index = Math.min(index, page.count() - 1);
            preview.set(painted);
            if (painted.index() != index || pixels != width) {
                paintNow(); // turned on meanwhile, or made larger
            }
            List<Note> found = Note.of(entries);
            if (!found.equals(notes.get())) {
                notes.set(found);
            }
            boolean nothing = entries.nights().isEmpty() && entries.cramps().isEmpty();
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
