package app.legato.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.legato.text.Texts;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Frequency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EveningCalendarTest {
    private static final Instant NOW = Instant.parse("2025-05-12T18:15:30Z");
    private static final EveningReminder REMINDER = new EveningReminder(
            UUID.fromString("0b9f6f3e-8f0a-3c55-9d5e-2f6c1f0a7b11"),
            LocalDate.of(2025, 5, 12),
            LocalTime.of(21, 45),
            Duration.ofSeconds(380));

    @Test
    void writesOneFloatingAppointmentOfEveryDayWithOneAlarm() throws IOException {
        assertThat(written(REMINDER, Locale.UK, NOW))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Legato//Evening routine//EN",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VEVENT",
                        "UID:0b9f6f3e-8f0a-3c55-9d5e-2f6c1f0a7b11",
                        "DTSTAMP:20250512T181530Z",
                        "SEQUENCE:189735",
                        "DTSTART:20250512T214500",
                        "DURATION:PT7M",
                        "RRULE:FREQ=DAILY",
                        "SUMMARY;LANGUAGE=en:Evening routine",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER:PT0M",
                        "DESCRIPTION;LANGUAGE=en:Evening routine",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void isReadBackByAnotherProgram() throws IOException {
        ICalendar read = Biweekly.parse(written(REMINDER, Locale.GERMANY, NOW)).first();
        // Its one wish would write out what is the default, in a word that few calendars use.
        assertThat(read.validate(ICalVersion.V2_0).toString().strip().lines())
                .containsExactly(
                        "[ICalendar > VEvent > VAlarm > Trigger]: (10) The trigger must specify which date field its duration is relative to.");
        VEvent evening = read.getEvents().getFirst();
        assertThat(evening.getSummary().getValue()).isEqualTo("Abendroutine");
        assertThat(evening.getSummary().getLanguage()).isEqualTo("de");
        assertThat(evening.getRecurrenceRule().getValue().getFrequency()).isEqualTo(Frequency.DAILY);
        assertThat(evening.getDateStart().getValue().getRawComponents().toString(true, false))
                .isEqualTo("20250512T214500");
        assertThat(read.getTimezoneInfo().isFloating(evening.getDateStart())).isTrue();
        assertThat(evening.getDuration().getValue().toMillis())
                .isEqualTo(Duration.ofMinutes(7).toMillis());
        assertThat(evening.getAlarms()).hasSize(1);
    }

    @Test
    void replacesWhatAnEarlierFileLeft() throws IOException {
        EveningReminder later =
                new EveningReminder(REMINDER.id(), REMINDER.first(), LocalTime.of(22, 30), REMINDER.length());
        VEvent first = event(REMINDER, NOW);
        VEvent second = event(later, NOW.plusSeconds(60));
        assertThat(second.getUid()).isEqualTo(first.getUid());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
    }

    @Test
    void hasAnIdForADiaryThatTellsNothingOfItsPlace() {
        Path diary = Path.of("some", "folder", "diary.sqlite");
        assertThat(EveningReminder.idFor(diary)).isEqualTo(EveningReminder.idFor(diary));
        assertThat(EveningReminder.idFor(diary)).isNotEqualTo(EveningReminder.idFor(Path.of("diary.sqlite")));
    }

    @Test
    void countsInWholeMinutes() {
        assertThat(lasting(Duration.ofSeconds(1))).isEqualTo(Duration.ofMinutes(1));
        assertThat(lasting(Duration.ofMinutes(12))).isEqualTo(Duration.ofMinutes(12));
        assertThatThrownBy(() -> lasting(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysBeforeWritingWhatItWillContain() {
        assertThat(REMINDER.lines(new Texts(Locale.UK)))
                .containsExactly(
                        "One appointment a day at 21:45, for 7 minutes, with a reminder when it begins",
                        "The first one is on 12 May 2025",
                        "It is called “Evening routine” and says nothing else: no cramps, no medicines, no name");
    }

    @Property(tries = 300)
    void foldsAndEscapesAnyWordsSoThatTheyCanBeReadBack(@ForAll String words) throws IOException {
        String clean = words.codePoints()
                .filter(point -> !Character.isISOControl(point) || point == '\n')
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentLines(out).text("SUMMARY", "de", clean);
        String line = out.toString(StandardCharsets.UTF_8);
        assertThat(line).endsWith("\r\n");
        assertThat(line.substring(0, line.length() - 2).split("\r\n", -1))
                .allSatisfy(piece -> assertThat(piece.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(ContentLines.MOST_OCTETS));
        String value = line.replace("\r\n ", "").replace("\r\n", "").substring("SUMMARY;LANGUAGE=de:".length());
        assertThat(unescaped(value)).isEqualTo(clean);
    }

    /** RFC 5545, 3.3.11, read the other way round. */
    private static String unescaped(String value) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            if (character == '\\') {
                at++;
                words.append(value.charAt(at) == 'n' ? '\n' : value.charAt(at));
            } else {
                words.append(character);
            }
        }
        return words.toString();
    }

    private static Duration lasting(Duration length) {
        return new EveningReminder(REMINDER.id(), REMINDER.first(), REMINDER.at(), length).length();
    }

    private static VEvent event(EveningReminder reminder, Instant now) throws IOException {
        return Biweekly.parse(written(reminder, Locale.UK, now))
                .first()
                .getEvents()
                .getFirst();
    }

    private static String written(EveningReminder reminder, Locale locale, Instant now) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EveningCalendar.write(reminder, new Texts(locale), now, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
