package app.legato.fuzz;

import app.legato.diary.WholeDiary;
import app.legato.exchange.Merge;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.Unreadable;
import app.legato.exchange.csv.DateOrder;
import app.legato.exchange.csv.ForeignCsv;
import app.legato.exchange.csv.ForeignCsv.Field;
import app.legato.exchange.csv.Guess;
import app.legato.night.Turnover;
import app.legato.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Any bytes as another program's table: a sentence, or entries, which the same table changes nothing of when it comes again. Its columns are
 * what they are guessed to be, and where nothing is guessed the date is in the first and the time in the last. Jazzer finds the method by its
 * name.
 */
public final class ForeignTarget {
    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    private ForeignTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        try {
            ForeignCsv table = ForeignCsv.open(() -> new ByteArrayInputStream(data), TODAY);
            if (!table.columns().isEmpty()) {
                read(table);
            }
        } catch (Unreadable refused) {
            tell(refused.problem());
        }
    }

    private static void read(ForeignCsv table) throws IOException {
        Guess guess = Guess.of(table, Locale.UK);
        Map<Field, String> mapping = new EnumMap<>(Field.class);
        mapping.put(Field.DATE, table.columns().getFirst());
        mapping.put(Field.TIME, table.columns().getLast());
        mapping.putAll(guess.columns());
        List<DateOrder> orders = table.orders(mapping.getOrDefault(Field.DATE, ""));
        table.firstLines(3);
        Reading reading =
                table.read(mapping, guess.order(orders).orElse(DateOrder.DAY_MONTH_YEAR), ZONE, Turnover.USUAL);
        switch (reading) {
            case Reading.Refused refused -> tell(refused.problem());
            case Reading.Read read -> {
                read.problems().forEach(ForeignTarget::tell);
                WholeDiary once = Merge.of(WholeDiary.EMPTY, read.diary()).diary();
                if (!Merge.of(once, read.diary()).changesNothing()) {
                    throw new AssertionError("the same table a second time changes something");
                }
            }
        }
    }

    private static void tell(Problem problem) {
        if (problem.sentence(TEXTS).isBlank()) {
            throw new AssertionError("a problem without a sentence");
        }
    }
}
