package app.legato.ui.carry;

import app.legato.day.DayFactor;
import app.legato.exchange.Column;
import app.legato.exchange.Difference;
import app.legato.exchange.Kind;
import app.legato.exchange.Type;
import app.legato.text.Texts;
import app.legato.text.Worded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what differs from the words of a file into those of the person. */
record DifferenceWords(Texts texts) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int WORDS_MOST = 200;

    DifferenceLine line(Difference difference) {
        Kind<?> kind = difference.kind();
        Optional<Column> column = column(kind, difference.field());
        String where = Stream.of(texts.get(kind.wordsKey()), entry(kind, difference.entry()), field(kind, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new DifferenceLine(
                where,
                texts.get(
                        "carry.values",
                        value(column, difference.mine()),
                        value(column, difference.theirs()),
                        value(column, difference.kept())));
    }

    /** What a field is called. */
    private String field(Kind<?> kind, Optional<Column> column) {
        return column.map(found -> Arrays.stream(DayFactor.values())
                        .filter(factor -> kind.name().equals("days")
                                && factor.name().toLowerCase(Locale.ROOT).equals(found.name()))
                        .findFirst()
                        .map(texts::of)
                        .orElseGet(
                                () -> texts.get("exchange.field." + found.name().replace('_', '-'))))
                .orElse("");
    }

    /** An entry is named by the first field that says when or what. */
    private String entry(Kind<?> kind, String entry) {
        return entry.isEmpty()
                ? ""
                : value(
                        kind.columns().stream()
                                .filter(column -> !(column.type() instanceof Type.Id) && column.isNeeded())
                                .findFirst(),
                        entry);
    }

    private String value(Optional<Column> column, String value) {
        if (value.isEmpty()) {
            return texts.get("carry.empty");
        }
        return switch (column.map(Column::type).orElse(null)) {
            case Type.Word word -> word(word, value);
            case Type.Words words ->
                Arrays.stream(value.split(" ", -1))
                        .map(each -> word(words.each(), each))
                        .collect(Collectors.joining(", "));
            case Type.Truth _ -> texts.get(value.equals("yes") ? "carry.yes" : "carry.no");
            case Type.Day _, Type.Time _ -> time(value);
            case null, default -> shortened(value);
        };
    }

    private String word(Type.Word type, String value) {
        return type.words().get(value) instanceof Worded worded ? texts.of(worded) : value;
    }

    private String time(String value) {
        try {
            if (value.indexOf(' ') < 0) {
                return texts.date(LocalDate.parse(value));
            }
            LocalDateTime at = LocalDateTime.parse(value, CLOCK);
            return texts.date(at.toLocalDate()) + " " + texts.time(at.toLocalTime());
        } catch (DateTimeException other) {
            return value;
        }
    }

    private static String shortened(String value) {
        String line = String.join(" ", List.of(value.split("\\s+")));
        return line.codePointCount(0, line.length()) <= WORDS_MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WORDS_MOST)) + "…";
    }

    private static Optional<Column> column(Kind<?> kind, String name) {
        return kind.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
