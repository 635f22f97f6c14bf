package app.legato.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.diary.WholeDiary;
import app.legato.exchange.Merge;
import app.legato.exchange.Reading;
import app.legato.exchange.Unreadable;
import app.legato.exchange.csv.ForeignCsv.Field;
import app.legato.night.Night;
import app.legato.night.Turnover;
import app.legato.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignCsvTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Map<Field, String> WHEN_ONLY = Map.of(Field.DATE, "Datum", Field.TIME, "Uhrzeit");
    private static final String HEAD = "Datum;Uhrzeit;Stärke;Bein;Wo;Minuten;Was\n";
    private static final String TABLE = HEAD + """
            13.05.2025;03:12;7;links;Wade;4;heiße Nacht
            14.05.2025;2:05 AM;;R;;;
            14.05.2025;2:05 AM;;R;;;
            """;
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final Map<Field, String> MAPPING = Map.of(
            Field.DATE,
            "Datum",
            Field.TIME,
            "Uhrzeit",
            Field.SEVERITY,
            "Stärke",
            Field.SIDE,
            "Bein",
            Field.MUSCLE,
            "Wo",
            Field.DURATION,
            "Minuten",
            Field.NOTES,
            "Was");

    @Test
    void makesCrampsOfWhatThePersonSaysTheColumnsAre() throws IOException {
        Reading.Read read = read(TABLE);

        assertThat(read.problems()).isEmpty();
        Cramp first = read.diary().cramps().getFirst();
        assertThat(first.night()).isEqualTo(new Night(LocalDate.of(2025, 5, 12)));
        assertThat(first.start().local()).isEqualTo(LocalDateTime.of(2025, 5, 13, 3, 12));
        assertThat(first.duration()).contains(Duration.ofMinutes(4));
        assertThat(first.severity()).isEqualTo(new Rating(7));
        assertThat(first.side()).isEqualTo(Side.LEFT);
        assertThat(first.muscle()).isEqualTo(Muscle.CALF);
        assertThat(first.notes()).isEqualTo("heiße Nacht");
        assertThat(read.diary().cramps()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"4.5,270", "'4,5',270", "4.0,240", "0.25,15", "1.333333,80", "0.016667,1", "1440,86400"})
    void takesMinutesWithDecimals(String minutes, int seconds) throws IOException {
        Reading.Read read = read(HEAD + "13.05.2025;03:12;7;;;" + minutes + ";\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.diary().cramps().getFirst().duration())
                .hasValueSatisfying(
                        lasted -> assertThat(lasted).isCloseTo(Duration.ofSeconds(seconds), Duration.ofMillis(1)));
    }

    @ParameterizedTest
    @CsvSource({"7.0,7", "'10,00',10", "0.0,0"})
    void takesASeverityThatATableWritesWithDecimals(String cell, int severity) throws IOException {
        Reading.Read read = read(HEAD + "13.05.2025;03:12;" + cell + ";;;;\n");

        assertThat(read.diary().cramps().getFirst().severity()).isEqualTo(new Rating(severity));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7.5;;;",
                "10,5;;;",
                "11;;;",
                "-1;;;",
                "1e1;;;",
                "5.;;;",
                ";;;1440.5",
                ";;;-1",
                ";;;4 min",
                ";;;4:30"
            })
    void roundsNothingAndGuessesNoNumber(String cells) throws IOException {
        assertThat(read(HEAD + "13.05.2025;03:12;" + cells + ";\n").problems()).hasSize(1);
    }

    @Test
    void takenInTwiceIsTheSame() throws IOException {
        WholeDiary once = Merge.of(WholeDiary.EMPTY, read(TABLE).diary()).diary();
        assertThat(Merge.of(once, read(TABLE).diary()).changesNothing()).isTrue();
    }

    @Test
    void tellsOrdersOfADateApartWhereItCan() throws IOException {
        assertThat(open(TABLE).orders("Datum")).containsExactly(DateOrder.DAY_MONTH_YEAR);
        assertThat(open("Date,x\n05/06/2025,1\n").orders("Date"))
                .containsExactly(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR);
        assertThat(open(TABLE).orders("Was")).isEmpty();
        assertThat(open(TABLE).firstLines(1))
                .containsExactly(List.of("13.05.2025", "03:12", "7", "links", "Wade", "4", "heiße Nacht"));
    }

    @Test
    void namesTheLineThatMakesNoCramp() throws IOException {
        Reading.Read read = read(TABLE + "15.05.2025;dawn;;;;;\n15.05.2025;04:00;12;;;;\n");
        assertThat(read.problems().stream().map(problem -> problem.sentence(new Texts(Locale.UK))))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Line 5: “dawn”"),
                        second -> assertThat(second).startsWith("Line 6: “12”"));
    }

    @Test
    void moreColumnsOfTheSameFileFillTheSameEntries() throws IOException {
        WholeDiary once =
                Merge.of(WholeDiary.EMPTY, read(TABLE, WHEN_ONLY).diary()).diary();
        Merge more = Merge.of(once, read(TABLE).diary());
        assertThat(more.diary().cramps()).hasSize(3);
        assertThat(more.differing()).isZero();
        assertThat(more.diary().cramps().getFirst().notes()).isEqualTo("heiße Nacht");
    }

    @Test
    void aCorrectedCellIsADifferenceAndNoSecondEntry() throws IOException {
        WholeDiary once = Merge.of(WholeDiary.EMPTY, read(TABLE).diary()).diary();
        Merge corrected =
                Merge.of(once, read(TABLE.replace("03:12;7", "03:12;8")).diary());
        assertThat(corrected.diary().cramps()).hasSize(3);
        assertThat(corrected.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.kept()).isEqualTo("8"));
    }

    @Test
    void anotherOrderOfTheDatesMakesOtherEntries() throws IOException {
        String both = TABLE.replaceAll("1[34]\\.05", "05.04");
        WholeDiary once = Merge.of(WholeDiary.EMPTY, read(both).diary()).diary();
        Merge other = Merge.of(
                once, read(both, MAPPING, DateOrder.MONTH_DAY_YEAR, BERLIN).diary());
        assertThat(other.tallies())
                .allSatisfy(tally -> assertThat(tally.changed()).isZero());
        assertThat(other.diary().cramps()).hasSize(once.cramps().size() + 3);
    }

    @Test
    void whatIsNoWordOfLegatosGoesToTheNotes() throws IOException {
        List<Cramp> cramps = read(HEAD + "13.05.2025;03:12;;Mitte;Oberschenkel;;heiß\n14.05.2025;03:12;;l;thigh;;\n")
                .diary()
                .cramps();
        assertThat(cramps).extracting(Cramp::muscle).containsOnlyNulls();
        assertThat(cramps.getFirst().side()).isNull();
        assertThat(cramps.getFirst().notes()).isEqualTo("heiß\nBein: Mitte\nWo: Oberschenkel");
        assertThat(cramps.getLast().side()).isEqualTo(Side.LEFT);
        assertThat(cramps.getLast().notes()).isEqualTo("Wo: thigh");
    }

    @Test
    void refusesInWordsATimeThatDoesNotSayWhen() throws IOException {
        Reading.Read read = read(HEAD + "13.05.2025;24:00;;;;;\n30.03.2025;02:30;;;;;\n13.05.2025;25:00;;;;;\n");
        assertThat(read.diary().cramps()).isEmpty();
        assertThat(sentences(read))
                .satisfiesExactly(
                        midnight -> assertThat(midnight).contains("“24:00”", "0:00"),
                        gap -> assertThat(gap).contains("“02:30”", "put forward"),
                        none -> assertThat(none).contains("“25:00”", "not a time"));
        assertThat(read(HEAD + "30.03.2025;01:30;;;;;\n", MAPPING, DateOrder.DAY_MONTH_YEAR, ZoneId.of("Europe/London"))
                        .diary()
                        .cramps())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3:12:00 AM",
                "3:12AM",
                "3:12 a.m.",
                "3:12\u202FAM",
                "3:12\u00a0am",
                "03h12",
                "3h12",
                "3.12",
                "03.12",
                "3:12 Uhr",
                "03:12:00.000"
            })
    void readsTheClocksThatPeopleWrite(String time) throws IOException {
        assertThat(read(HEAD + "13.05.2025;" + time + ";;;;;\n").diary().cramps())
                .extracting(cramp -> cramp.start().local())
                .containsExactly(LocalDateTime.of(2025, 5, 13, 3, 12));
    }

    @ParameterizedTest
    @CsvSource({"12:30 AM, 0", "12:30 PM, 12", "11:30 pm, 23", "1:30 p. m., 13"})
    void countsTwiceTwelveHours(String time, int hour) throws IOException {
        assertThat(read(HEAD + "13.05.2025;" + time + ";;;;;\n").diary().cramps())
                .extracting(cramp -> cramp.start().local().getHour())
                .containsExactly(hour);
    }

    @Test
    void takesNoDecimalNumberForATime() throws IOException {
        assertThat(read(HEAD + "13.05.2025;3.12;;;;;\n14.05.2025;3.75;;;;;\n")
                        .diary()
                        .cramps())
                .isEmpty();
        assertThat(open("Wann;x\n13.05.25;1\n").hasTimes("Wann")).isFalse();
    }

    @Test
    void aYearOfTwoDigitsIsNeverInTheFuture() {
        assertThat(DateOrder.DAY_MONTH_YEAR.read("13.05.25", TODAY)).isEqualTo(LocalDate.of(2025, 5, 13));
        assertThat(DateOrder.DAY_MONTH_YEAR.read("13.05.99", TODAY)).isEqualTo(LocalDate.of(1999, 5, 13));
        assertThat(DateOrder.DAY_MONTH_YEAR.read("13.12.25", TODAY)).isNull();
        assertThat(DateOrder.MONTH_DAY_YEAR.read("5/13/25 3:12 AM", TODAY)).isEqualTo(LocalDate.of(2025, 5, 13));
        assertThat(DateOrder.YEAR_MONTH_DAY.read("25-05-13", TODAY)).isEqualTo(LocalDate.of(2025, 5, 13));
        assertThat(DateOrder.YEAR_MONTH_DAY.read("13.05.25", TODAY)).isNull();
        assertThat(DateOrder.DAY_MONTH_YEAR.read("13.05.125", TODAY)).isNull();
        assertThat(DateOrder.DAY_MONTH_YEAR.read("31.04.2025", TODAY)).isNull();
    }

    @Test
    void dotsMeanTheDayFirstWhereBothCanBeRead() throws IOException {
        assertThat(open("Datum,x\n03.05.2025,1\n05.05.2025,1\n").orders("Datum"))
                .containsExactly(DateOrder.DAY_MONTH_YEAR);
        assertThat(open("Date,x\n5.13.2025,1\n5.14.2025,1\n").orders("Date")).containsExactly(DateOrder.MONTH_DAY_YEAR);
    }

    @Test
    void aDayToComeMakesNoCramp() throws IOException {
        Reading.Read read = read(TABLE + "24.12.2025;3:12;;;;;\n");
        assertThat(read.diary().cramps()).hasSize(3);
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence(new Texts(Locale.UK)))
                        .isEqualTo("Line 5: “24.12.2025” in “Datum” is still to come."));
    }

    @Test
    void anEmptyColumnHoldsNoDates() throws IOException {
        String table = "Date,When,Pain\n,2025-05-13 03:12,4\n,2025-05-14 02:05,5\n";
        assertThat(open(table).orders("Date")).isEmpty();
        Guess guess = Guess.of(open(table), Locale.UK);
        assertThat(guess.columns()).containsEntry(Field.DATE, "When").containsEntry(Field.TIME, "When");
    }

    @Test
    void oneSlipOfThePenDoesNotHideTheOrderOfTheDates() throws IOException {
        assertThat(open("Date,x\n05/14/2025,1\n05/15/2025,1\nsoon,1\n").orders("Date"))
                .containsExactly(DateOrder.MONTH_DAY_YEAR);
        assertThat(open("What,x\nwalked,1\n05/15/2025,1\nsat,1\n").orders("What"))
                .isEmpty();
    }

    @Test
    void readsOrdinaryTablesOfSpreadsheets() throws IOException {
        ForeignCsv trailing = open("Date,Time,Pain,,\n2025-05-13,03:12,4,,\n");
        assertThat(trailing.columns()).containsExactly("Date", "Time", "Pain");
        assertThat(open("Date,,Pain\n2025-05-13,x,4\n").firstLines(1)).containsExactly(List.of("2025-05-13", "4"));
        assertThat(open("Date,Note\n2025-05-13,a 12\" board\n").firstLines(1))
                .containsExactly(List.of("2025-05-13", "a 12\" board"));
        assertThat(open("Date (d,m,y);Time\n13.05.2025;3:12\n").columns()).containsExactly("Date (d,m,y)", "Time");
        assertThat(open("Date;Pain;Length\nx;7,5;3,5\n").columns()).containsExactly("Date", "Pain", "Length");
        assertThat(open("sep=;\na,b;c\n1,2;3\n").columns()).containsExactly("a,b", "c");
    }

    @Test
    void namesTheLineInWhichAQuotationMarkOpens() {
        assertThatThrownBy(() -> open("Date,Note\n2025-05-12,x\n2025-05-13,\"a board\n2025-05-14,x\n"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.problem().line()).isEqualTo(3));
    }

    private static List<String> sentences(Reading.Read read) {
        return read.problems().stream()
                .map(problem -> problem.sentence(new Texts(Locale.UK)))
                .toList();
    }

    private static Reading.Read read(String table) throws IOException {
        return read(table, MAPPING);
    }

    private static Reading.Read read(String table, Map<Field, String> mapping) throws IOException {
        return read(table, mapping, DateOrder.DAY_MONTH_YEAR, BERLIN);
    }

    private static Reading.Read read(String table, Map<Field, String> mapping, DateOrder order, ZoneId zone)
            throws IOException {
        Reading reading = open(table).read(mapping, order, zone, Turnover.USUAL);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static ForeignCsv open(String table) throws IOException {
        return ForeignCsv.open(() -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), TODAY);
    }
}
