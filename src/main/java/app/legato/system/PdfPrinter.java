package app.legato.system;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Prints a finished PDF through {@code java.awt.print}, as vectors and in its own size. JavaFX's own printing loses jobs when the program
 * ends. Each job has a thread of its own, a daemon: it never keeps the program from ending.
 */
public final class PdfPrinter {
    private final Predicate<PrinterJob> dialog;

    /** A printer that asks with the system's own dialog. */
    public PdfPrinter() {
        this(PrinterJob::printDialog);
    }

    /** @param dialog asks which printer and how; false when the person thought better of it */
    PdfPrinter(Predicate<PrinterJob> dialog) {
        this.dialog = dialog;
    }

    /** How printing ended. */
    public sealed interface Outcome {
        /** Handed to the printer. */
        record Printed() implements Outcome {}

        /** The person closed the dialog without printing. */
        record Cancelled() implements Outcome {}

        /** No printer is installed, or there is no display to ask on. Saving still works. */
        record NoPrinter() implements Outcome {}

        /** The printer or its driver refused; the cause says why. */
        record Failed(Throwable cause) implements Outcome {}
    }

    /**
     * Asks and prints, off the calling thread. The future never fails; it completes on the printing thread.
     *
     * @param pdf a whole PDF file; not changed while it prints
     * @param title the job's name in the printer's list: nothing private, others may see it
     */
    public CompletableFuture<Outcome> print(byte[] pdf, String title) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("printing").start(() -> outcome.complete(run(pdf, title)));
        return outcome;
    }

    private Outcome run(byte[] pdf, String title) {
        if (!hasPrinter()) {
            return new Outcome.NoPrinter();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(title);
            job.setPageable(new PDFPageable(document, Orientation.AUTO));
            if (!dialog.test(job)) {
                return new Outcome.Cancelled();
            }
            job.print();
            return new Outcome.Printed();
        } catch (IOException
                | PrinterException
                | RuntimeException
                | Error failure) { // whoever waits is told in any case
            return new Outcome.Failed(failure);
        }
    }

    private static boolean hasPrinter() {
        try {
            return !GraphicsEnvironment.isHeadless() && PrintServiceLookup.lookupPrintServices(null, null).length > 0;
        } catch (RuntimeException | LinkageError | AWTError noPrinting) {
            return false;
        }
    }
}
