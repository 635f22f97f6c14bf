package app.legato.ui.carry;

import app.legato.exchange.Problem;
import app.legato.exchange.Reading;
import app.legato.exchange.Unreadable;
import app.legato.exchange.csv.DateOrder;
import app.legato.exchange.csv.ForeignCsv;
import app.legato.exchange.csv.ForeignCsv.Field;
import app.legato.exchange.csv.Guess;
import app.legato.night.Turnover;
import app.legato.text.Texts;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Workplace;
import java.io.IOException;
import java.time.ZoneId;
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
    private final String name;
    private final ForeignCsv table;
    private final Guess guess;
    private final Today today;
    private final Workplace workplace;
    private final Texts texts;
    private final EntryWords words;
    private final List<List<String>> lines;
    private final Map<Field, String> columns;
    private final ReadOnlyObjectWrapper<Come> come = new ReadOnlyObjectWrapper<>(Come.NOT_YET);
    private @Nullable DateOrder wished;
    private int asked;

    MappingViewModel(String name, Opened.Foreign opened, Today today, Workplace workplace, Texts texts) {
        this.name = name;
        this.today = today;
        this.workplace = workplace;
        this.texts = texts;
        words = new EntryWords(texts);
        table = opened.table();
        guess = opened.guess();
        lines = opened.lines();
        columns = new EnumMap<>(Field.class);
        columns.putAll(guess.columns());
    }

    /** The same choices for the file as it is now; a column that is gone is none. */
    MappingViewModel again(Opened.Foreign opened) {
        MappingViewModel next = new MappingViewModel(name, opened, today, workplace, texts);
        next.columns.clear();
        next.columns.putAll(columns);
        next.columns.values().retainAll(opened.table().columns());
        next.wished = wished;
        return next;
    }

    /** Lets go of the entries, not of the choices. */
    void rest() {
        asked++;
        come.set(come.get().without());
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
                .map(line -> EntryWords.shortened(line.get(column)))
                .filter(cell -> !cell.isEmpty())
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

    void look() {
        look(() -> {});
    }

    /**
     * Reads the table anew, beside; the last choice counts.
     *
     * @param then when that is known
     */
    void look(Runnable then) {
        int number = ++asked;
        Map<Field, String> chosen = Map.copyOf(columns);
        DateOrder order = wished;
        ZoneId zone = today.now().zone();
        Turnover turnover = today.turnover();
        come.set(come.get().without());
        workplace.beside().execute(() -> {
            Come next = come(chosen, order, zone, turnover);
            workplace.screen().execute(() -> {
                if (asked == number) {
                    come.set(next);
                    then.run();
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
                case Reading.Read read -> new Come(orders, order, words.firstOf(read), "", read);
            };
        } catch (Unreadable refused) {
            return new Come(List.of(), null, List.of(), refused.problem().sentence(texts), null);
        } catch (RuntimeException | OutOfMemoryError failure) {
            LoggerFactory.getLogger(MappingViewModel.class).error("the table could not be read", failure);
            return new Come(List.of(), null, List.of(), texts.get("carry.not-read"), null);
        } catch (IOException failure) {
            LoggerFactory.getLogger(MappingViewModel.class).warn("the table cannot be read any more", failure);
            return new Come(List.of(), null, List.of(), texts.get("exchange.cannot-read"), null);
        }
    }

    private Come missing(List<DateOrder> orders, @Nullable DateOrder order, String key) {
        return new Come(orders, order, List.of(), texts.get(key), null);
    }
}
