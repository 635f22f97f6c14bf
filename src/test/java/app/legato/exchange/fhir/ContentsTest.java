package app.legato.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private static final Texts ENGLISH = new Texts(Locale.UK);
    private static final Texts GERMAN = new Texts(Locale.GERMANY);

    @Test
    void saysInPlainWordsWhatTheDemoBundleWillContain() {
        Contents demo = Contents.of(Diaries.demo(), Diaries.PLAIN);
        assertThat(demo.period(ENGLISH)).isEqualTo("13 Jan 2025 to 13 May 2025");
        assertThat(demo.lines(ENGLISH))
                .containsExactly(
                        "110 of 120 nights recorded, 73 of them without a cramp",
                        "53 cramps, with place, length and pain where they were entered",
                        "Drinks noted on 120 days, added up for each day",
                        "48 stretching sessions, 41 held to the end",
                        "3 medicines and supplements, with the dates entered",
                        "4 of 9 symptoms answered; no answer means not asked");
        assertThat(demo.limits(ENGLISH))
                .containsExactly(
                        "10 nights without an entry about cramps: not known is not the same as no cramps",
                        "Drinks that were not noted: each day’s total is what was noted",
                        "Name and date of birth",
                        "What was said about days, the evening’s steps, conditions, cautions and plans");
    }

    @Test
    void saysItInGerman() {
        Contents demo = Contents.of(Diaries.demo(), Diaries.PLAIN);
        assertThat(demo.lines(GERMAN))
                .startsWith(
                        "110 von 120 Nächten eingetragen, davon 73 ohne Krampf",
                        "53 Krämpfe, mit Ort, Dauer und Schmerzstärke, soweit eingetragen");
    }

    @Test
    void namesNoKindOfWhichThereIsNothing() {
        assertThat(Contents.of(Diaries.empty(), Diaries.PLAIN).lines(ENGLISH))
                .containsExactly("0 of 2 nights recorded, 0 of them without a cramp");
    }

    @Test
    void countsNotesWhereTheyGoAndWhereTheyStay() {
        var noted = Diaries.called("everything there is");
        assertThat(Contents.of(noted, Diaries.PLAIN).limits(ENGLISH)).contains("1 note in the person’s own words");
        assertThat(Contents.of(noted, Diaries.WITH_ALL).lines(ENGLISH)).contains("1 note in the person’s own words");
        assertThat(Contents.of(noted, Diaries.WITH_ALL).limits(ENGLISH))
                .contains("Any details of the person beyond name and date of birth")
                .doesNotContain("Name and date of birth");
    }

    @Test
    void standsFirstInTheBundle() {
        var composition = Bundles.resources(Diaries.demo(), Diaries.PLAIN).getFirst();
        assertThat(composition).containsEntry("resourceType", "Composition");
        assertThat(composition.toString())
                .contains(Contents.of(Diaries.demo(), Diaries.PLAIN).lines(ENGLISH));
    }
}
