package app.legato.ui.doctor;

import app.legato.summary.Material;
import app.legato.summary.SummaryPdf;
import app.legato.summary.SummaryProblem;
import app.legato.system.PdfPrinter;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Workplace;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves and prints the page, made anew from what the diary says then, off the FX thread. Called on the FX thread. */
final class HandOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    private final Desk desk;
    private final PageMaker maker;
    private final Press press;
    private final Workplace workplace;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private boolean printing;
    private boolean isEnded = true;
    private int asked;

    /** Goes up whenever the page becomes another one. */
    private int page;

    /** Prints a PDF off the FX thread: {@link PdfPrinter#print}. */
    @FunctionalInterface
    interface Press {
        CompletableFuture<PdfPrinter.Outcome> print(byte[] pdf, String title);
    }

    /**
     * What became of the last saving or printing; no words when there is nothing to tell.
     *
     * @param isHandedOver whether the page has reached a file or a printer
     */
    record Told(String words, boolean isProblem, boolean isHandedOver) {
        static final Told NOTHING = new Told("", false);

        Told(String words, boolean isProblem) {
            this(words, isProblem, false);
        }

        /** The same of a page that is not the present one: only what went wrong is worth a word. */
        Told ofAnOlderPage() {
            return isProblem ? this : new Told("", false, isHandedOver);
        }
    }

    /** What is done with a finished page, and what is to be told then. */
    private interface Errand {
        CompletableFuture<Told> run(byte[] pdf) throws SummaryProblem;
    }

    /** @param page the number of the page that was asked for */
    private record Job(Contents contents, int page, Errand errand, Runnable ended) {}

    HandOver(Desk desk, PageMaker maker, Press press, Workplace workplace, Texts texts) {
        this.desk = desk;
        this.maker = maker;
        this.press = press;
        this.workplace = workplace;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** The page has become another one: what was told is taken back, for it is about an older one. */
    void forget() {
        page++;
        told.set(Told.NOTHING);
    }

    /** Writes the page under the name of {@link PdfName}. */
    void save(Contents contents, Path chosen) {
        Errand saving = pdf -> {
            Path file = PdfName.of(chosen.toAbsolutePath());
            SummaryPdf.save(pdf, file);
            String words = texts.get("doctor.saved", file.getFileName(), String.valueOf(file.getParent()));
            return CompletableFuture.completedFuture(new Told(words, false, true));
        };
        Job job = new Job(contents, page, saving, () -> {});
        read(contents, material -> run(material, job));
    }

    /**
     * Asks for a printer and prints; does nothing while the question is open. The job's name, which others may see, says nothing about the
     * person.
     */
    void print(Contents contents) {
        if (printing) {
            return;
        }
        Job job = new Job(contents, page, this::print, () -> printing = false);
        read(contents, material -> {
            if (!printing) { // pressed twice while the diary was read
                printing = true;
                run(material, job);
            }
        });
    }

    private CompletableFuture<Told> print(byte[] pdf) {
        workplace.screen().execute(() -> {
            isEnded = true; // from here on the system's dialog speaks
            told.set(Told.NOTHING);
        });
        return press.print(pdf, texts.get("doctor.job")).thenApply(this::told);
    }

    private void read(Contents contents, Consumer<Material> then) {
        told.set(Told.NOTHING);
        int number = ++asked;
        workplace.soon().execute(() -> {
            if (asked == number && !isEnded) {
                told.set(new Told(texts.get("doctor.being-made"), false));
            }
        });
        isEnded = false;
        desk.read(contents::read, then);
    }

    private void run(Material material, Job job) {
        workplace.beside().execute(() -> draw(material, job));
    }

    /** On the drawing thread. An error is told as well: a page too large for the memory must not leave "is being made" there for ever. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void draw(Material material, Job job) {
        try {
            job.errand()
                    .run(maker.pdf(material, job.contents()))
                    .whenComplete((end, failure) -> finish(end, failure, job));
        } catch (SummaryProblem problem) {
            LOG.warn("the page was not handed over", problem);
            finish(new Told(problem.sentence(texts), true), null, job);
        } catch (RuntimeException | Error failure) {
            finish(null, failure, job);
        }
    }

    private void finish(@Nullable Told end, @Nullable Throwable failure, Job job) {
        workplace.screen().execute(() -> {
            job.ended().run();
            isEnded = true;
            Told all = end != null ? end : new Told(texts.get("doctor.not-drawn"), true);
            told.set(job.page() == page ? all : all.ofAnOlderPage());
        });
        if (failure != null) {
            LOG.error("the page was not handed over", failure);
        }
    }

    private Told told(PdfPrinter.Outcome outcome) {
        return switch (outcome) {
            case PdfPrinter.Outcome.Printed _ -> new Told(texts.get("doctor.printed"), false, true);
            case PdfPrinter.Outcome.Cancelled _ -> Told.NOTHING;
            case PdfPrinter.Outcome.NoPrinter _ -> new Told(texts.get("doctor.no-printer"), true);
            case PdfPrinter.Outcome.Failed(Throwable cause) -> {
                LOG.warn("printing failed", cause);
                yield new Told(texts.get("doctor.print-failed"), true);
            }
        };
    }
}
