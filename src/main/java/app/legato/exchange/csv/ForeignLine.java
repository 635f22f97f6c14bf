package app.legato.exchange.csv;

import app.legato.body.Muscle;
import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.exchange.Gathering;
import app.legato.exchange.Problem;
import app.legato.exchange.Unreadable;
import app.legato.exchange.csv.ForeignCsv.Field;
import app.legato.night.Moment;
import app.legato.night.Turnover;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of another program's table, seen through what the person said its columns are. */
record ForeignLine(Cells cells, Map<Field, String> mapping) {
    private static final int DAY_MINUTES = 24 * 60;
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60_000); // in milliseconds
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,6})?");

    /** When it began. @throws Unreadable when it does not say, or at a time that no clock showed */
    Moment start(DateOrder order, LocalDate latest, ForeignClock clock, ZoneId zone) {
        LocalDate date = order.read(get(Field.DATE), latest);
        if (date == null) {
            throw bad("exchange.not-day", Field.DATE);
        }
        if (date.isAfter(latest)) {
            throw bad("exchange.day-to-come", Field.DATE);
        }
        Optional<LocalTime> time = clock.read(get(Field.TIME));
        if (time.isEmpty()) {
            boolean midnight = ForeignClock.isTwentyFour(get(Field.TIME));
            throw bad(midnight ? "exchange.clock-24" : "exchange.not-clock", Field.TIME);
        }
        LocalDateTime local = date.atTime(time.get());
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw bad("exchange.clock-gap", Field.TIME);
        }
        return Moment.of(local, zone);
    }

    /** The minute in which it began: with its place among those of the same minute, all that tells it from other lines. */
    static Instant minute(Moment start) {
        return start.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** @param again which of the lines of the same minute it is, from 1 */
    Cramp cramp(Moment start, Turnover turnover, int again, Gathering gathering) {
        UUID id = UUID.nameUUIDFromBytes(
                ("legato-foreign/cramp/" + minute(start) + "/" + again).getBytes(StandardCharsets.UTF_8));
        Optional<Side> side = ForeignWords.side(get(Field.SIDE));
        Optional<Muscle> muscle = ForeignWords.muscle(get(Field.MUSCLE));
        StringBuilder notes = new StringBuilder(get(Field.NOTES));
        if (side.isEmpty()) {
            keep(Field.SIDE, notes);
        }
        if (muscle.isEmpty()) {
            keep(Field.MUSCLE, notes);
        }
        Duration duration = duration();
        return new Cramp(
                id,
                turnover.nightOf(start),
                start,
                duration == null ? null : start.plus(duration),
                side.orElse(null),
                muscle.orElse(null),
                severity(),
                Set.of(),
                fitting(gathering.mend(notes.toString())));
    }

    /** A word that is none of Legato's goes to the notes, behind what its column is called. */
    private void keep(Field field, StringBuilder notes) {
        String word = get(field);
        if (!word.isEmpty()) {
            notes.append(notes.isEmpty() ? "" : "\n")
                    .append(name(field))
                    .append(": ")
                    .append(word);
        }
    }

    private String fitting(String notes) {
        if (notes.length() > Cramp.NOTES_MAX) {
            throw new Unreadable(Problem.at(
                    cells.line(), "exchange.text-too-long", name(Field.NOTES), notes.length(), Cramp.NOTES_MAX));
        }
        return notes;
    }

    /** Half a step is no step of the scale, and to round it would be to say something else; 7.0 is 7. */
    private @Nullable Rating severity() {
        String cell = get(Field.SEVERITY);
        return cell.isEmpty()
                ? null
                : number(cell, Rating.MAX)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .map(number -> new Rating(number.intValue()))
                        .orElseThrow(() -> bad("exchange.not-number", Field.SEVERITY, Rating.MAX));
    }

    private @Nullable Duration duration() {
        String cell = get(Field.DURATION);
        return cell.isEmpty()
                ? null
                : number(cell, DAY_MINUTES)
                        .map(minutes -> Duration.ofMillis(minutes.multiply(MINUTE)
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact()))
                        .orElseThrow(() -> bad("exchange.not-minutes", Field.DURATION, DAY_MINUTES));
    }

    /** From 0 to {@code most}, with a point or a comma before its decimals; empty for all else. */
    private static Optional<BigDecimal> number(String cell, int most) {
        return Optional.of(cell)
                .filter(words -> NUMBER.matcher(words).matches())
                .map(words -> new BigDecimal(words.replace(',', '.')))
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0);
    }

    private String get(Field field) {
        String column = mapping.get(field);
        return column == null ? "" : cells.get(column).strip();
    }

    private String name(Field field) {
        return mapping.getOrDefault(field, "");
    }

    private Unreadable bad(String key, Field field) {
        return new Unreadable(Problem.at(cells.line(), key, name(field), get(field)));
    }

    private Unreadable bad(String key, Field field, int most) {
        return new Unreadable(Problem.at(cells.line(), key, name(field), get(field), 0, most));
    }
}
