package app.legato.ui.trends;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.trend.Strip;
import app.legato.trend.StripNight;
import app.legato.trend.TrialWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The nights themselves: a column each, or cramps a recorded night by week. Only recorded nights are ever divided by. */
record NightCharts(Texts texts, Known known) {
    private static final int WEEK = 7;

    /** "64 of 70 nights recorded". */
    String recorded() {
        return known.nights() == 0
                ? texts.get("trends.nothing-yet")
                : texts.get("trends.recorded", known.strip().recorded(), known.nights());
    }

    /** What a strip of these nights says. */
    String nightsSentence() {
        Strip strip = known.strip();
        String said = strip.recorded() == 0
                ? texts.get("trends.nights-none")
                : texts.get("trends.nights", strip.cramps(), strip.crampNights(), strip.recorded());
        return Sentences.joined(said, begins());
    }

    /** What stands below the night at this place: each day of a single week, else the first of each week. */
    String below(Weeks weeks, int at) {
        LocalDate date = weeks.from().plus(at).evening();
        if (weeks.count() == 1) {
            return pattern("trends.date-weekday", date);
        }
        return at % WEEK == 0 ? below(date) : "";
    }

    /** What stands below a column that begins on this date. */
    String below(LocalDate date) {
        return texts.shortDate(date);
    }

    /** What a night of the strip says. */
    Reading reading(StripNight night) {
        if (known.isBlank(night)) {
            return Reading.SILENT;
        }
        String name = texts.night(night.night().evening());
        String words = night.isRecorded()
                ? texts.get("trends.read-night", name, night.cramps())
                : texts.get("trends.read-night-missing", name);
        return new Reading(words, night.night());
    }

    /** What a week, or several together, are called: without the year where the nights themselves are shown. */
    String name(Strip block) {
        LocalDate begin = block.first().evening();
        if (known.weeks().weeksABar() > 1) {
            return texts.get(
                    "trends.dates", texts.date(begin), texts.date(block.last().morning()));
        }
        return texts.get("trends.week-of", known.weeks().isNightly() ? texts.shortDate(begin) : texts.date(begin));
    }

    /** Cramps a recorded night, week by week or several weeks together. */
    Chart weeks() {
        int weeks = known.weeks().weeksABar();
        List<Strip> blocks = known.strip().blocksOf(WEEK * weeks);
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            columns.add(column(blocks.get(at), label(blocks, at)));
        }
        String title = weeks == 1 ? texts.get("trends.weeks-title") : texts.get("trends.blocks-title", weeks);
        return new Chart(title, sentence(blocks, weeks), columns);
    }

    /** Says why the beginning is empty; nothing when it is not. */
    private String begins() {
        Night first = known.first();
        return first == null || !first.isAfter(known.weeks().from())
                ? ""
                : texts.get("trends.begins", texts.date(first.evening()));
    }

    private Column column(Strip block, String below) {
        OptionalDouble rate = rate(block);
        if (rate.isPresent()) {
            Column.Kind kind = isThin(block) ? Column.Kind.THIN : Column.Kind.CRAMP;
            kind = block.cramps() == 0 ? Column.Kind.NONE : kind;
            return new Column(kind, rate.getAsDouble(), below, number(rate.getAsDouble()), reading(block, rate));
        }
        boolean blank = block.nights().stream().allMatch(known::isBlank);
        return blank
                ? new Column(Column.Kind.BLANK, 0, below, "", Reading.SILENT)
                : new Column(Column.Kind.MISSING, 0, below, "", reading(block, rate));
    }

    private Reading reading(Strip block, OptionalDouble rate) {
        if (rate.isEmpty()) {
            return new Reading(texts.get("trends.read-week-missing", name(block)));
        }
        return new Reading(
                block.cramps() == 0
                        ? texts.get("trends.read-week-none", name(block), block.recorded())
                        : texts.get(
                                "trends.read-week",
                                name(block),
                                block.cramps(),
                                block.recorded(),
                                number(rate.getAsDouble())));
    }

    /** Cramps a recorded night; empty when none was recorded. */
    static OptionalDouble rate(Strip block) {
        return block.recorded() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) block.cramps() / block.recorded());
    }

    private String sentence(List<Strip> blocks, int weeks) {
        OptionalDouble all = rate(known.strip());
        if (all.isEmpty()) {
            return texts.get("trends.nights-none");
        }
        double[] rates = blocks.stream()
                .filter(block -> !isThin(block))
                .map(NightCharts::rate)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        String mean = texts.get("trends.weeks-all", number(all.getAsDouble()));
        String range = rates.length < 2
                ? ""
                : texts.get(
                        weeks == 1 ? "trends.weeks-range" : "trends.blocks-range",
                        number(rates[0]),
                        number(rates[rates.length - 1]));
        long missing = blocks.stream().filter(this::isMissing).count();
        String hatched =
                missing == 0 ? "" : texts.get(weeks == 1 ? "trends.weeks-missing" : "trends.blocks-missing", missing);
        boolean thin = blocks.stream().anyMatch(block -> isThin(block) && block.cramps() > 0);
        String hollow = thin ? texts.get("trends.thin", TrialWeek.NIGHTS_MIN) : "";
        return Sentences.joined(mean, range, hatched, hollow, known.weeks().isNightly() ? "" : begins());
    }

    /** Whether a rate would rest on one night or three, as {@link TrialWeek} has it. */
    private static boolean isThin(Strip block) {
        return block.recorded() > 0 && block.recorded() < TrialWeek.NIGHTS_MIN;
    }

    private boolean isMissing(Strip block) {
        return block.recorded() == 0 && block.nights().stream().anyMatch(night -> !known.isBlank(night));
    }

    /** Dates up to two years; beyond, each year where it begins. */
    String label(List<Strip> blocks, int at) {
        LocalDate begin = blocks.get(at).first().evening();
        if (known.weeks().weeksABar() == 1) {
            return below(begin);
        }
        boolean newYear = at > 0 && blocks.get(at - 1).first().evening().getYear() != begin.getYear();
        return newYear ? pattern("trends.date-year", begin) : "";
    }

    private String number(double value) {
        return texts.number(value, 1);
    }

    private String pattern(String key, LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.get(key), texts.locale()).format(date);
    }
}
