package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.profile.Profile;
import app.legato.stretch.Session;
import app.legato.text.Texts;
import app.legato.trend.TrialOutcome;
import app.legato.trend.TrialResult;
import app.legato.trend.Verdict;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the diary, the page is one sheet, nothing leaves the margins and no two letters meet. */
class OnePageTest {
    private static final double MARGIN = 35.5;

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 28, 85, 91, 92, 365, 1096})
    void anEmptyAndAFullDiaryFitBothPapersInBothLanguages(int nights) throws Exception {
        assertFits(Diaries.empty(nights), Cover.EMPTY);
        assertFits(Diaries.usual(nights, nights), Diaries.COVER);
        assertFits(Diaries.random(nights, nights, 30, Diaries.longest()), Diaries.longestCover());
    }

    @Test
    void aHundredRandomDiariesFit() throws Exception {
        Random random = new Random(20250608);
        for (int diary = 0; diary < 100; diary++) {
            int nights = 1 + random.nextInt(random.nextBoolean() ? 91 : 1096);
            Profile profile = random.nextBoolean() ? Diaries.longest() : Diaries.profile();
            Entries entries = Diaries.random(nights, diary, 1 + random.nextInt(30), profile);
            Cover cover = random.nextBoolean() ? Diaries.longestCover() : Diaries.COVER;
            Locale locale = List.of(Locale.UK, Locale.US, Locale.GERMANY).get(random.nextInt(3));
            assertFits(SummaryBuilder.build(entries, cover), locale, random.nextBoolean() ? Paper.A4 : Paper.LETTER);
        }
    }

    @Test
    void whatMayBeSaidOfAClearDifferenceFits() throws Exception {
        assertThat(clear(true).stretching().verdict()).isInstanceOf(Verdict.Fewer.class);
        assertThat(clear(false).stretching().verdict()).isInstanceOf(Verdict.More.class);
        for (Locale locale : List.of(Locale.US, Locale.GERMANY)) {
            for (Paper paper : Paper.values()) {
                assertFits(clear(true), locale, paper);
                assertFits(clear(false), locale, paper);
            }
        }
    }

    @Test
    void aPageWithATrialFitsWhateverItSays() throws Exception {
        for (TrialOutcome outcome : Trials.outcomes()) {
            for (String tried : Trials.names()) {
                TrialResult trial = Trials.result(tried, outcome);
                assertFits(new Material(Diaries.usual(91, 91), trial), Diaries.COVER);
                assertFits(new Material(Diaries.random(1096, 4, 30, Diaries.longest()), trial), Diaries.longestCover());
            }
        }
    }

    /** Over half a year, every night either stretched or cramped three times, or both or neither. */
    private static Summary clear(boolean fewer) {
        List<NightEntry> nights = new ArrayList<>();
        List<Cramp> cramps = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        for (int index = 0; index < 182; index++) {
            Night night = Diaries.FIRST.plus(index);
            boolean stretched = index % 2 == 0;
            if (stretched) {
                sessions.add(Diaries.session(night, Diaries.at(night, LocalTime.of(22, 0))));
            }
            if (stretched == fewer) {
                nights.add(Diaries.none(night));
                continue;
            }
            for (int hour = 1; hour <= 3; hour++) {
                cramps.add(Cramp.begun(night, Diaries.at(night, LocalTime.of(hour, 0))));
            }
        }
        return SummaryBuilder.build(Diaries.of(182, nights, cramps, sessions, Diaries.profile()), Diaries.COVER);
    }

    private static void assertFits(Entries entries, Cover cover) throws Exception {
        assertFits(new Material(entries, null), cover);
    }

    private static void assertFits(Material material, Cover cover) throws Exception {
        Summary summary = SummaryBuilder.build(material, cover);
        for (Locale locale : List.of(Locale.US, Locale.GERMANY)) {
            for (Paper paper : Paper.values()) {
                assertFits(summary, locale, paper);
            }
        }
    }

    private static void assertFits(Summary summary, Locale locale, Paper paper) throws Exception {
        byte[] pdf = new SummaryPdf(new Texts(locale), paper, "1.0.0-SNAPSHOT").bytes(summary);
        assertThat(Paged.pages(pdf)).isEqualTo(1);
        List<Paged.Glyph> glyphs = Paged.glyphs(pdf);
        assertThat(glyphs).hasSizeGreaterThan(400).allSatisfy(glyph -> {
            assertThat(glyph.size()).isGreaterThanOrEqualTo(10.49);
            assertThat(glyph.x()).isGreaterThanOrEqualTo(MARGIN);
            assertThat(glyph.x() + glyph.width()).isLessThanOrEqualTo(paper.width() - MARGIN);
            assertThat(glyph.y()).isBetween(20.0, paper.height() - 20);
            assertThat(glyph.colour()).isIn(0x000000, 0x444444);
        });
        assertThat(meeting(glyphs)).isEmpty();
    }

    private static List<String> meeting(List<Paged.Glyph> glyphs) {
        List<Paged.Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Paged.Glyph::y));
        List<String> meeting = new ArrayList<>();
        for (int one = 0; one < sorted.size(); one++) {
            for (int other = one + 1;
                    other < sorted.size()
                            && sorted.get(other).y() - sorted.get(one).y() < 20;
                    other++) {
                if (sorted.get(one).meets(sorted.get(other))) {
                    meeting.add(sorted.get(one) + " meets " + sorted.get(other));
                }
            }
        }
        return meeting;
    }
}
