package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.Entries;
import app.legato.profile.Caution;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.text.Texts;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Paints pages for people to look at, into the folder named by the system property {@code legato.screens}. */
@Execution(ExecutionMode.CONCURRENT)
class PagePicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("legato.screens", "target/screens"));

    private static final float SCALE = 1.7f;

    @Test
    void paintsTheUsualPageInBothLanguages() throws Exception {
        Entries entries = Diaries.usual(70, 7);
        paint("summary-english", Diaries.page(entries, Diaries.COVER), Locale.UK, Paper.A4);
        Cover cover = new Cover(
                "Name",
                "(beim Drucken)",
                "Krämpfe in den Waden wecken mich zwei- bis dreimal pro Woche, und ich bin am Tag müde.",
                "Kann eines meiner Medikamente damit zu tun haben?",
                "Sollte das Kribbeln in den Zehen untersucht werden?");
        paint("summary-german", Diaries.page(entries, cover), Locale.GERMANY, Paper.A4);
    }

    @Test
    void paintsThePagesThatAreHardToLayOut() throws Exception {
        paint("summary-empty", Diaries.page(Diaries.empty(28), Cover.EMPTY), Locale.GERMANY, Paper.A4);
        paint("summary-weeks", Diaries.page(Diaries.usual(1096, 3), Diaries.COVER), Locale.UK, Paper.A4);
        paint("summary-year", Diaries.page(Diaries.usual(200, 3), Diaries.COVER), Locale.GERMANY, Paper.A4);
        paint("summary-letter", Diaries.page(Diaries.usual(91, 5), Diaries.COVER), Locale.US, Paper.LETTER);
        Entries many = Diaries.random(91, 2, 30, Diaries.longest());
        paint("summary-longest", Diaries.page(many, Diaries.longestCover()), Locale.GERMANY, Paper.LETTER, true);
        Entries few = Diaries.random(14, 2, 3, Profile.EMPTY);
        paint("summary-two-weeks", Diaries.page(few, Cover.EMPTY), Locale.UK, Paper.A4);
    }

    @Test
    void paintsWhatOnlySomePeopleHave() throws Exception {
        Profile profile = Diaries.profile()
                .withCautions(EnumSet.allOf(Caution.class))
                .withMedicine(Diaries.medicine(
                        "Limptar N",
                        MedicineKind.QUININE,
                        LocalDate.of(2025, 1, 3),
                        Diaries.FIRST.evening().minusDays(1)));
        Entries usual = Diaries.random(100, 7, 2, profile);
        Entries unclosed = Diaries.of(100, List.of(), List.of(), usual.sessions(), profile);
        paint("summary-cautions", Diaries.page(usual, Diaries.COVER), Locale.UK, Paper.A4);
        Cover unprintable = new Cover("李小龍", "1.1.1950", "腿抽筋", "会是药的原因吗", "");
        paint("summary-unclosed", Diaries.page(unclosed, unprintable), Locale.GERMANY, Paper.A4);
    }

    @Test
    void paintsPagesWithAnOwnTrial() throws Exception {
        Entries entries = Diaries.usual(70, 7);
        Summary fewer = Trials.page(entries, Trials.result(null, Trials.fewer()), Diaries.COVER);
        paint("summary-trial-english", fewer, Locale.UK, Paper.A4);
        Summary sampled = Trials.page(entries, Trials.result("warm socks", Trials.sampled()), Diaries.COVER);
        paint("summary-trial-sampled", sampled, Locale.UK, Paper.A4);
        Summary brief = Trials.page(
                entries, Trials.result("warme Socken", Trials.outcomes().get(4)), Diaries.COVER);
        paint("summary-trial-brief", brief, Locale.GERMANY, Paper.A4);
        Summary stopped = Trials.page(entries, Trials.result("warme Socken", Trials.stopped()), Diaries.COVER);
        paint("summary-trial-german", stopped, Locale.GERMANY, Paper.A4);
    }

    private static void paint(String name, Summary summary, Locale locale, Paper paper) throws Exception {
        paint(name, summary, locale, paper, false);
    }

    /** @param goesOn whether more is said than the page has room for */
    private static void paint(String name, Summary summary, Locale locale, Paper paper, boolean goesOn)
            throws Exception {
        byte[] pdf = new SummaryPdf(new Texts(locale), paper, "1.0").bytes(summary);
        try (SummaryPages pages = new SummaryPages(pdf)) {
            SummaryPages.Pixels pixels = pages.paint(0, SCALE);
            BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
            image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
            assertThat(pages.count() > 1).isEqualTo(goesOn);
            double safe = 12 * 72 / 25.4 * SCALE; // no printer prints nearer to the edge
            long ink = 0;
            for (int pixel = 0; pixel < pixels.argb().length; pixel++) {
                int x = pixel % pixels.width();
                int y = pixel / pixels.width();
                boolean isInside = x > safe && y > safe && pixels.width() - x > safe && pixels.height() - y > safe;
                boolean isWhite = (pixels.argb()[pixel] & 0xFFFFFF) == 0xFFFFFF;
                assertThat(isInside || isWhite).as("%d, %d", x, y).isTrue();
                ink += isWhite ? 0 : 1;
            }
            assertThat((double) ink / pixels.argb().length)
                    .as("share of the page that is not white")
                    .isBetween(0.02, 0.25);
        }
    }
}
