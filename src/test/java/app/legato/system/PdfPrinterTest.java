package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** These tests run without a display, where no printer can be asked for. */
class PdfPrinterTest {
    @Test
    void saysThatThereIsNoPrinterWithoutADisplay() throws Exception {
        PdfPrinter.Outcome outcome =
                new PdfPrinter(job -> true).print(new byte[0], "Legato").get(30, TimeUnit.SECONDS);

        assertThat(outcome).isInstanceOf(PdfPrinter.Outcome.NoPrinter.class);
    }
}
