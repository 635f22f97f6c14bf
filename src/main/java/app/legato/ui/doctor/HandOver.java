package app.legato.ui.doctor;

import app.legato.summary.Material;
import app.legato.summary.SummaryPdf;
import app.legato.summary.SummaryProblem;
import app.legato.system.PdfPrinter;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Workplace;
import java.nio.file.Files;
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
    private static final String ENDING = ".pdf";

    private final Desk desk;
    private final PageMaker maker;
    private final Press press;
    private final Workplace workplace;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private boolean printing;
    private boolean isEnded = true;
    private int asked;

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
        String words = texts.get("doctor.saved", file.getFileName(), String.valueOf(file.getParent()));
        Errand saving = pdf -> {
            SummaryPdf.save(pdf, file);
            return CompletableFuture.completedFuture(new Told(words, false, true));
        };
        read(contents, material -> run(material, contents, saving, () -> {}));
    }

    /**
     * Asks for a printer and prints; does nothing while the question is open. The job's name, which others may see, says nothing about the
     * person.
     */
    void print(Contents contents) {
        read(contents, material -> {
            if (!printing) {
                printing = true;
                run(material, contents, this::print, () -> printing = false);
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

    private void run(Material material, Contents contents, Errand errand, Runnable ended) {
        workplace.beside().execute(() -> draw(material, contents, errand, ended));
    }

    /** On the drawing thread. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void draw(Material material, Contents contents, Errand errand, Runnable ended) {
        try {
            errand.run(maker.pdf(material, contents)).whenComplete((end, failure) -> finish(end, failure, ended));
        } catch (SummaryProblem problem) {
            LOG.warn("the page was not handed over", problem);
            finish(new Told(problem.sentence(texts), true), null, ended);
        } catch (RuntimeException failure) {
            finish(null, failure, ended);
        }
    }

    private void finish(@Nullable Told end, @Nullable Throwable failure, Runnable ended) {
        if (failure != null) {
            LOG.error("the page was not handed over", failure);
        }
        workplace.screen().execute(() -> {
            ended.run();
            isEnded = true;
            told.set(end != null ? end : new Told(texts.get("doctor.not-drawn"), true));
        });
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

    private static Path withEnding(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        Path ending = chosen.resolveSibling(name + ENDING);
        return name.contains(".") || Files.exists(ending) ? chosen : ending;
    }
}
