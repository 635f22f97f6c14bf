package app.legato.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.diary.WholeDiary;
import app.legato.exchange.Merge;
import app.legato.exchange.Reading;
import app.legato.exchange.csv.ForeignCsv.DateOrder;
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

class ForeignCsvTest {
    private static final String TABLE = """
            Datum;Uhrzeit;Stärke;Bein;Wo;Minuten;Was
            13.05.2025;03:12;7;links;Wade;4;heiße Nacht
            14.05.2025;2:05 AM;;R;;;
            14.05.2025;2:05 AM;;R;;;
            """;
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

    private static Reading.Read read(String table) throws IOException {
        Reading reading =
                open(table).read(MAPPING, DateOrder.DAY_MONTH_YEAR, ZoneId.of("Europe/Berlin"), Turnover.USUAL);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static ForeignCsv open(String table) throws IOException {
        return ForeignCsv.open(() -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }
}
