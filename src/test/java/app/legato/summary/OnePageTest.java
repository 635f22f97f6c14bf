package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.cramp.Cramp;
import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.night.NightEntry;
import app.legato.night.Turnover;
import app.legato.stretch.Session;
import app.legato.trend.Strip;
import app.legato.trend.TrialOutcome;
import app.legato.trend.TrialResult;
import app.legato.trend.Verdict;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the diary, the page is one sheet, nothing leaves the margins, nothing is lost and no two letters meet. */
@Execution(ExecutionMode.CONCURRENT)
class OnePageTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 14, 28, 85, 91, 92, 365, 1096})
    void anEmptyAndAFullDiaryFitBothPapersInBothLanguages(int nights) throws Exception {
        assertFits(Diaries.empty(nights), Cover.EMPTY);
        assertFits(Diaries.usual(nights, nights), Diaries.COVER);
        assertFits(Diaries.random(nights, nights, 30, Diaries.longest()), Diaries.longestCover());
    }

    @Test
    void aHundredRandomDiariesFit() throws Exception {
        fit(100, 20250608);
    }

    /** Ten minutes of one processor. */
    @Test
    @Tag("torture")
    void fiveThousandRandomDiariesFit() throws Exception {
        fit(5000, 20251123);
    }

    private static void fit(int diaries, long seed) throws Exception {
        RandomDiary random = new RandomDiary(seed);
        for (int number = 0; number < diaries; number++) {
            Summary summary = random.summary();
            Locale locale = random.locale();
            Paper paper = random.paper();
            try {
                Fit.check(summary, locale, paper);
            } catch (AssertionError | SummaryProblem misfit) {
                throw new AssertionError("diary " + number + ", " + locale + ", " + paper, misfit);
            }
        }
    }

    @Test
    void whatMayBeSaidOfAClearDifferenceFits() throws Exception {
        assertThat(clear(true).stretching().verdict()).isInstanceOf(Verdict.Fewer.class);
        assertThat(clear(false).stretching().verdict()).isInstanceOf(Verdict.More.class);
        for (Locale locale : List.of(Locale.US, Locale.GERMANY)) {
            for (Paper paper : Paper.values()) {
                Fit.check(clear(true), locale, paper);
                Fit.check(clear(false), locale, paper);
            }
        }
    }

    @Test
    void aPageWithATrialFitsWhateverItSays() throws Exception {
        for (TrialOutcome outcome : Trials.outcomes()) {
            for (String tried : Trials.names()) {
                TrialResult trial = Trials.result(tried, outcome);
                assertFits(Diaries.usual(91, 3), trial, Diaries.COVER);
                assertFits(Diaries.random(1096, 4, 30, Diaries.longest()), trial, Diaries.longestCover());
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
        return Diaries.page(Diaries.of(182, nights, cramps, sessions, Diaries.profile()), Diaries.COVER);
    }

    private static void assertFits(Entries entries, Cover cover) throws Exception {
        assertFits(entries, null, cover);
    }

    private static void assertFits(Entries entries, @Nullable TrialResult trial, Cover cover) throws Exception {
        Material material = new Material(entries, before(entries), trial, Turnover.USUAL);
        Summary summary = SummaryBuilder.build(material, cover, Extras.NONE);
        for (Locale locale : List.of(Locale.US, Locale.GERMANY)) {
            for (Paper paper : Paper.values()) {
                Fit.check(summary, locale, paper);
            }
        }
    }

    private static Strip before(Entries entries) {
        Period.Nights nights = new Period.Nights(entries.from(), entries.to()).before();
        return Strip.of(Diaries.moved(Diaries.usual(Strip.of(entries).length(), 11), nights.from()));
    }
}
