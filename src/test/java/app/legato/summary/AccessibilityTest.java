package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.demo.DemoDiary;
import app.legato.demo.DemoPerson;
import app.legato.drink.VolumeUnit;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.profile.Language;
import app.legato.store.Database;
import app.legato.store.Diary;
import app.legato.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every kind of page keeps PDF/UA-1, as veraPDF judges it, and what no program judges: order, headings, words for pictures. */
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityTest {
    private static final Night LAST = new Night(LocalDate.of(2025, 5, 11));

    @TempDir
    Path folder;

    @Test
    void emptyPagesKeepTheRules() throws Exception {
        for (Paper paper : Paper.values()) {
            Summary empty = Diaries.page(Diaries.empty(28), Cover.EMPTY);
            assertThat(Referee.complaints(pdf(empty, Locale.UK, paper))).isEmpty();
            assertThat(Referee.complaints(pdf(empty, Locale.GERMANY, paper))).isEmpty();
        }
    }

    @Test
    void pagesOfEachPeriodKeepTheRules() throws Exception {
        try (Diary diary = Database.open(folder.resolve("diary.sqlite"))) {
            diary.put(DemoDiary.of(DemoPerson.USUAL, LAST, Diaries.LONDON));
            assertThat(Referee.complaints(pdf(of(diary, Period.TWO_WEEKS, false), Locale.UK, Paper.A4)))
                    .isEmpty();
            assertThat(Referee.complaints(pdf(of(diary, Period.FOUR_WEEKS, true), Locale.GERMANY, Paper.A4)))
                    .isEmpty();
            assertThat(Referee.complaints(pdf(of(diary, Period.THREE_MONTHS, true), Locale.US, Paper.LETTER)))
                    .isEmpty();
            assertThat(Referee.complaints(pdf(of(diary, new Period.Last(364), false), Locale.GERMANY, Paper.LETTER)))
                    .isEmpty();
        }
    }

    @Test
    void pagesThatGoOnBehindThemKeepTheRules() throws Exception {
        RandomDiary random = new RandomDiary(7);
        Locale abroad = Language.SYSTEM.locale(Locale.of("pt", "BR"));
        assertThat(Referee.complaints(pdf(Diaries.page(Diaries.empty(28), Cover.EMPTY), abroad, Paper.A4)))
                .isEmpty();
        Summary longest = Diaries.page(Diaries.random(28, 2, 30, Diaries.longest()), Diaries.longestCover());
        assertThat(Referee.complaints(pdf(longest, Locale.GERMANY, Paper.LETTER)))
                .isEmpty();
        for (int diary = 0; diary < 6; diary++) {
            assertThat(Referee.complaints(pdf(random.summary(), random.locale(), random.paper())))
                    .isEmpty();
        }
    }

    @Test
    void readsFromTopToBottomInTheTagsToo() throws Exception {
        Summary summary = SummaryBuilder.build(
                Diaries.alone(Diaries.usual(28, 7)), Diaries.COVER, new Extras(true, Set.of(), VolumeUnit.MILLILITRES));
        try (PDDocument document = Loader.loadPDF(pdf(summary, Locale.UK, Paper.A4))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            List<String> types = new ArrayList<>();
            List<String> pictures = new ArrayList<>();
            collect(catalog.getStructureTreeRoot(), types, pictures);

            assertThat(types.stream().filter(type -> type.matches("H\\d|Figure|Table")))
                    .containsExactly(
                            "H1", "H2", "Figure", "Figure", "Figure", "Figure", "Table", // the strip
                            "H2", "Table", "H2", "Table", // pattern, symptoms
                            "H2", "Table", "H2", "Table", // medicines, conditions
                            "H2", "Table", // tried
                            "H2", "Table", "H2", "Figure", // questions, notes
                            "H1", "Table"); // the diary
            assertThat(pictures).contains("Notes").noneMatch(String::isBlank);
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getDocumentOutline()
                            .getFirstChild()
                            .getNextSibling()
                            .getTitle())
                    .isEqualTo("The diary, night by night");
        }
    }

    private static void collect(PDStructureNode node, List<String> types, List<String> pictures) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                if (element.getStructureType().equals("Figure")) {
                    pictures.add(String.valueOf(element.getAlternateDescription()));
                }
                collect(element, types, pictures);
            }
        }
    }

    private static Summary of(Diary diary, Period period, boolean behind) {
        Period.Nights nights = period.nights(LAST);
        Material read = Material.of(diary, nights, Turnover.USUAL);
        Material material = new Material(
                read.entries(), read.before(), Trials.result("warm socks", Trials.fewer()), read.turnover());
        Set<Note.Key> notes =
                Note.of(material.entries()).stream().map(Note::key).collect(Collectors.toSet());
        return SummaryBuilder.build(material, Diaries.COVER, new Extras(behind, notes, VolumeUnit.US_FLUID_OUNCES));
    }

    private static byte[] pdf(Summary summary, Locale locale, Paper paper) throws SummaryProblem {
        return new SummaryPdf(new Texts(locale), paper, "1.0").bytes(summary);
    }
}
