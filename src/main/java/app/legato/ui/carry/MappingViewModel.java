package app.legato.ui.carry;

import app.legato.cramp.Cramp;
import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.csv.ForeignCsv;
import app.legato.exchange.csv.ForeignCsv.DateOrder;
import app.legato.exchange.csv.ForeignCsv.Field;
import app.legato.night.Moment;
import app.legato.night.Turnover;
import app.legato.text.Texts;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What the columns of a foreign table are: guessed, changed by the person, and shown as the first entries that come of it. */
final class MappingViewModel {
    /** Of as many entries and lines is shown what they are. */
    static final int SHOWN = 3;

    private static final int NOTES_SHOWN = 60;

    /**
     * What the choices come to.
     *
     * @param orders in which the dates can be read: there is a choice where there are several
     * @param order the chosen one; null where no column has dates
     * @param entries the first entries, as Legato would keep them
     * @param problem what is missing or wrong; empty when it can go on
     * @param read all of it; null when there is a problem
     */
    record Come(
            List<DateOrder> orders,
            @Nullable DateOrder order,
            List<String> entries,
            String problem,
            Reading.@Nullable Read read) {
        static final Come NOT_YET = new Come(List.of(), null, List.of(), "", null);

        boolean canGoOn() {
            return read != null;
        }
    }

    private final String name;
    private final ForeignCsv table;
    private final Guess guess;
    private final Today today;
    private final Workplace workplace;
    private final Texts texts;
    private final List<List<String>> lines;
    private final Map<Field, String> columns;
    private final ReadOnlyObjectWrapper<Come> come = new ReadOnlyObjectWrapper<>(Come.NOT_YET);
    private @Nullable DateOrder wished;
    private int asked;

    /** Reads the first lines; off the FX thread. */
    MappingViewModel(String name, ForeignCsv table, Guess guess, Today today, Workplace workplace, Texts texts)
            throws IOException {
        this.name = name;
        this.table = table;
        this.guess = guess;
        this.today = today;
        this.workplace = workplace;
        this.texts = texts;
        lines = table.firstLines(SHOWN);
        columns = new EnumMap<>(Field.class);
        columns.putAll(guess.columns());
    }

    /** The file's. */
    String name() {
        return name;
    }

    List<String> columnNames() {
        return table.columns();
    }

    /** What the first lines have in a column. */
    List<String> examples(int column) {
        return lines.stream()
                .filter(line -> column < line.size())
                .map(line -> shortened(line.get(column)))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The column that holds this; empty for none. */
    String column(Field field) {
        return columns.getOrDefault(field, "");
    }

    ReadOnlyObjectProperty<Come> comeProperty() {
        return come.getReadOnlyProperty();
    }

    /** All entries; empty while something is missing. */
    Optional<Reading.Read> read() {
        return Optional.ofNullable(come.get().read());
    }

    /** @param column empty for none */
    void choose(Field field, String column) {
        if (column.equals(column(field))) {
            return;
        }
        if (column.isEmpty()) {
            columns.remove(field);
        } else {
            columns.put(field, column);
        }
        look();
    }

    void chooseOrder(DateOrder order) {
        wished = order;
        look();
    }

    /** Reads the table anew, beside; the last choice counts. */
    void look() {
        int number = ++asked;
        Map<Field, String> chosen = Map.copyOf(columns);
        DateOrder order = wished;
        ZoneId zone = today.now().zone();
        Turnover turnover = today.turnover();
        Come before = come.get();
        come.set(new Come(before.orders(), before.order(), before.entries(), before.problem(), null));
        workplace.beside().execute(() -> {
            Come next = come(chosen, order, zone, turnover);
            workplace.screen().execute(() -> {
                if (asked == number) {
                    come.set(next);
                }
            });
        });
    }

    private Come come(Map<Field, String> chosen, @Nullable DateOrder wish, ZoneId zone, Turnover turnover) {
        try {
            String date = chosen.get(Field.DATE);
            List<DateOrder> orders = date == null ? List.of() : table.orders(date);
            DateOrder order = wish != null && orders.contains(wish)
                    ? wish
                    : guess.order(orders).orElse(null);
            if (date == null) {
                return missing(orders, order, "carry.date-missing");
            }
            if (chosen.get(Field.TIME) == null) {
                return missing(orders, order, "carry.time-missing");
            }
            // Where no order fits every line, the lines that do not fit are told one by one.
            DateOrder used =
                    order == null ? guess.order(List.of(DateOrder.values())).orElseThrow() : order;
            return switch (table.read(chosen, used, zone, turnover)) {
                case Reading.Refused(Problem problem) ->
                    new Come(orders, order, List.of(), problem.sentence(texts), null);
                case Reading.Read read
                when read.diary().cramps().isEmpty() ->
                    new Come(
                            orders,
                            order,
                            List.of(),
                            read.problems().isEmpty()
                                    ? texts.get("carry.no-entries")
                                    : texts.get(
                                            "carry.no-entry-yet",
                                            read.problems().getFirst().sentence(texts)),
                            null);
                case Reading.Read read -> new Come(orders, order, entries(read), "", read);
            };
        } catch (IOException failure) {
            LoggerFactory.getLogger(MappingViewModel.class).warn("the table cannot be read any more", failure);
            return new Come(List.of(), null, List.of(), texts.get("exchange.cannot-read"), null);
        }
    }

    private Come missing(List<DateOrder> orders, @Nullable DateOrder order, String key) {
        return new Come(orders, order, List.of(), texts.get(key), null);
    }

    private List<String> entries(Reading.Read read) {
        return read.diary().cramps().stream().limit(SHOWN).map(this::words).toList();
    }

    private String words(Cramp cramp) {
        List<String> parts = new ArrayList<>();
        if (cramp.side() != null) {
            parts.add(texts.of(cramp.side()));
        }
        if (cramp.muscle() != null) {
            parts.add(texts.of(cramp.muscle()));
        }
        if (cramp.severity() != null) {
            parts.add(texts.get("carry.pain", cramp.severity().value()));
        }
        Moment start = cramp.start();
        cramp.duration().ifPresent(length -> parts.add(texts.length(length)));
        if (!cramp.notes().isEmpty()) {
            parts.add(texts.get("carry.quoted", shortened(cramp.notes())));
        }
        String at = texts.get(
                "carry.entry",
                texts.night(cramp.night().evening()),
                texts.time(start.local().toLocalTime()));
        return parts.isEmpty() ? at : texts.get("carry.entry-said", at, String.join(", ", parts));
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.codePointCount(0, line.length()) <= NOTES_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NOTES_SHOWN)) + "…";
    }
}
