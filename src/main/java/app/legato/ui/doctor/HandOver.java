package app.legato.ui.doctor;

import app.legato.diary.Entries;
import app.legato.summary.Cover;
import app.legato.summary.SummaryPdf;
import app.legato.summary.SummaryProblem;
import app.legato.system.PdfPrinter;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves and prints the page, made anew from what the diary says then, off the FX thread and one at a time. */
final class HandOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);
    private static final String ENDING = ".pdf";

    private final Desk desk;
    private final PageMaker maker;
    private final Press press;
    private final Workplace workplace;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);

    /** Prints a PDF off the FX thread: {@link PdfPrinter#print}. */
    @FunctionalInterface
    interface Press {
        CompletableFuture<PdfPrinter.Outcome> print(byte[] pdf, String title);
    }

    /** What became of the last saving or printing; no words when there is nothing to tell. */
    record Told(String words, boolean isProblem) {
        static final Told NOTHING = new Told("", false);
    }

    /** What is done with a finished page, and what is to be told then. */
    private interface Errand {
        CompletableFuture<Told> run(byte[] pdf) throws SummaryProblem;
    }

    HandOver(Desk desk, PageMaker maker, Press press, Workplace workplace, Texts texts) {
        this.desk = desk;
        this.maker = maker;
        this.press = press;
        this.workplace = workplace;
        this.texts = texts;
    }

    /** Whether a page is being saved or printed. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Takes back what was told: it is about an older page. */
    void forget() {
        told.set(Told.NOTHING);
    }

    /** Writes the page. A name without an ending gets ".pdf", unless that would replace a file nobody asked about. */
    void save(Contents contents, Path chosen) {
        Path file = withEnding(chosen.toAbsolutePath());
        start(contents, pdf -> {
            SummaryPdf.save(pdf, file);
            String words = texts.get("doctor.saved", file.getFileName(), String.valueOf(file.getParent()));
            return CompletableFuture.completedFuture(new Told(words, false));
        });
    }

    /** Asks for a printer and prints. The job's name, which others may see, says nothing about the person. */
    void print(Contents contents) {
        start(contents, pdf -> press.print(pdf, texts.get("doctor.job")).thenApply(this::told));
    }

    private void start(Contents contents, Errand errand) {
        desk.read(contents::read, entries -> {
            if (!busy.get()) {
                busy.set(true);
                told.set(Told.NOTHING);
                workplace.beside().execute(() -> run(entries, contents.cover(), errand));
            }
        });
    }

    /** On the drawing thread. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void run(Entries entries, Cover cover, Errand errand) {
        try {
            errand.run(maker.pdf(entries, cover)).whenComplete(this::finish);
        } catch (SummaryProblem problem) {
            LOG.warn("the page was not handed over", problem);
            finish(new Told(problem.sentence(texts), true), null);
        } catch (RuntimeException failure) {
            finish(null, failure);
        }
    }

    private void finish(@Nullable Told end, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.error("the page was not handed over", failure);
        }
        workplace.screen().execute(() -> {
            busy.set(false);
            told.set(end != null ? end : new Told(texts.get("doctor.not-drawn"), true));
        });
    }

    private Told told(PdfPrinter.Outcome outcome) {
        return switch (outcome) {
            case PdfPrinter.Outcome.Printed _ -> new Told(texts.get("doctor.printed"), false);
            case PdfPrinter.Outcome.Cancelled _ -> Told.NOTHING;
            case PdfPrinter.Outcome.NoPrinter _ -> new Told(texts.get("doctor.no-printer"), true);
            case PdfPrinter.Outcome.Failed(Throwable cause) -> {
                LOG.warn("printing failed", cause);
                yield new Told(texts.get("doctor.print-failed"), true);
            }
        };
    }

    private static Path withEnding(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        Path ending = chosen.resolveSibling(name + ENDING);
        return name.contains(".") || Files.exists(ending) ? chosen : ending;
    }
}
