package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every kind of page keeps PDF/UA-1, as veraPDF judges it. */
class AccessibilityTest {
    @Test
    void keepsPdfUa() throws Exception {
        byte[] pdf = new SummaryPdf(new Texts(Locale.UK), Paper.A4, "1.0").bytes(SummaryBuilder.build(Diaries.usual(70, 7), Diaries.COVER));
        assertThat(Referee.complaints(pdf)).isEmpty();
    }
}
