package app.legato.exchange.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How dates stand in another program's table. A dot, slash or dash between the parts is all the same. */
public enum DateOrder {
    YEAR_MONTH_DAY,
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR;

    private static final Pattern PARTS = Pattern.compile("(\\d{1,4}) ?([./-]) ?(\\d{1,2}) ?[./-] ?(\\d{1,4})");

    private static final int FIRST_YEAR = 1900;

    /** No diary was kept on a computer before: of two digits, a year further back is a slip of the pen. */
    private static final int FIRST_SHORT_YEAR = 1950;

    /**
     * The date that a cell holds, perhaps with a time behind it. Every part must be possible. A year has four digits or two; one of two stands
     * last, or first before a dash.
     *
     * @param latest no date with a year of two digits is later
     * @return null when it is none in this order
     */
    @Nullable LocalDate read(String cell, LocalDate latest) {
        Matcher found = PARTS.matcher(Stamp.of(cell).date());
        if (!found.matches()) {
            return null;
        }
        String first = found.group(1);
        String second = found.group(3);
        String third = found.group(4);
        return switch (this) {
            case YEAR_MONTH_DAY ->
                first.length() == 2 && !found.group(2).equals("-") ? null : date(first, second, third, latest);
            case DAY_MONTH_YEAR -> date(third, second, first, latest);
            case MONTH_DAY_YEAR -> date(third, first, second, latest);
        };
    }

    private static @Nullable LocalDate date(String year, String month, String day, LocalDate latest) {
        if (month.length() > 2 || day.length() > 2) {
            return null;
        }
        if (year.length() == 4) {
            LocalDate date = date(Integer.parseInt(year), month, day);
            return date == null || date.getYear() < FIRST_YEAR ? null : date;
        }
        if (year.length() != 2) {
            return null;
        }
        LocalDate late = date(2000 + Integer.parseInt(year), month, day);
        if (late != null && !late.isAfter(latest)) {
            return late;
        }
        LocalDate early = date(1900 + Integer.parseInt(year), month, day);
        return early == null || early.getYear() < FIRST_SHORT_YEAR ? null : early;
    }

    private static @Nullable LocalDate date(int year, String month, String day) {
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
