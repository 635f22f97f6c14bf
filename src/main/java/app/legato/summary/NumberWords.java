package app.legato.summary;

import app.legato.profile.Onset;
import app.legato.text.Texts;
import app.legato.text.Worded;
import app.legato.trend.ClockPattern;
import app.legato.trend.Spread;
import app.legato.trend.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The five numbers and the pattern in the words of one language. What nobody recorded is said to be so, never shown as zero. */
final class NumberWords {
    /** Under a week of recorded nights a rate "a week" would be made up: the counts are given instead. */
    static final int RATE_NIGHTS = 7;

    /** With fewer cramps than this two fullest hours say nothing. */
    private static final int PEAK_CRAMPS = 3;

    private static final int ANSWERS_SHOWN = 3;
    private static final String DASH = "–";

    private final Summary summary;
    private final Texts texts;

    NumberWords(Summary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
    }

    /** One of the five numbers: large, its unit, and what it is. */
    record Figure(String value, String unit, String label) {}

    /** The five numbers as they are drawn. */
    List<Figure> figures() {
        return figures(texts.get("summary.number.of-ten-median"));
    }

    /** The five numbers as they are read out: "severity: 6 of 10, median". */
    List<String> spoken() {
        return figures(texts.get("summary.spoken.of-ten")).stream()
                .map(figure -> texts.get(
                                "summary.spoken.number",
                                figure.label(),
                                figure.value().equals(DASH) ? figure.unit() : figure.value() + " " + figure.unit())
                        .strip())
                .toList();
    }

    private List<Figure> figures(String ofTen) {
        Numbers numbers = summary.numbers();
        return List.of(
                rate(
                        numbers.crampsAWeek(),
                        summary.strip().cramps(),
                        "summary.number.cramps",
                        "summary.number.cramps-few"),
                rate(
                        numbers.crampNightsAWeek(),
                        summary.strip().crampNights(),
                        "summary.number.cramp-nights",
                        "summary.number.cramp-nights-few"),
                rating(numbers.severity(), ofTen, texts.get("summary.number.severity")),
                longest(),
                rating(numbers.sleep(), ofTen, texts.get("summary.number.sleep")));
    }

    private Figure rate(@Nullable Double aWeek, int count, String key, String fewKey) {
        int nights = summary.strip().recorded();
        if (aWeek == null) {
            return unknown(texts.get(key));
        }
        if (nights < RATE_NIGHTS) {
            return new Figure(
                    texts.number(count, 0), texts.get("summary.number.in-nights", nights), texts.get(fewKey, count));
        }
        return new Figure(texts.number(aWeek, 1), "", texts.get(key));
    }

    private Figure rating(@Nullable Spread spread, String ofTen, String label) {
        return spread == null ? unknown(label) : new Figure(texts.number(spread.median(), 1), ofTen, label);
    }

    private Figure longest() {
        String label = texts.get("summary.number.longest");
        Spread seconds = summary.pattern().seconds();
        return seconds == null
                ? unknown(label)
                : new Figure(minutes(seconds.most()), texts.get("summary.number.minutes"), label);
    }

    private Figure unknown(String label) {
        return new Figure(DASH, texts.get("summary.not-known"), label);
    }

    List<PageWords.Row> pattern() {
        CrampPattern pattern = summary.pattern();
        List<PageWords.Row> rows = new ArrayList<>();
        Onset onset = summary.onset();
        if (onset != null) {
            rows.add(row("summary.pattern.onset", onset.in(texts)));
        }
        rows.add(row("summary.pattern.side", tally(pattern.sides())));
        rows.add(row("summary.pattern.muscle", tally(pattern.muscles())));
        rows.add(row("summary.pattern.clock", clock(pattern.clock())));
        rows.add(row("summary.pattern.duration", duration(pattern.seconds())));
        rows.add(row("summary.pattern.severity", severity(summary.numbers().severity())));
        rows.add(row("summary.pattern.eased", tally(pattern.easedBy())));
        rows.add(row("summary.pattern.sore", sore(pattern)));
        return rows;
    }

    private PageWords.Row row(String key, String value) {
        return new PageWords.Row(texts.get(key), value);
    }

    /** The commonest answers, the rest together, and how many cramps have none: "left 19, right 10, both 3; not said 2". */
    private <T extends Comparable<T> & Worded> String tally(Tally<T> tally) {
        if (tally.counts().isEmpty()) {
            return nothingOfCramps();
        }
        List<String> said = new ArrayList<>();
        int others = 0;
        for (Map.Entry<T, Integer> entry : tally.counts().entrySet()) {
            if (said.size() < ANSWERS_SHOWN) {
                said.add(texts.get("summary.pattern.entry", texts.of(entry.getKey()), entry.getValue()));
            } else {
                others += entry.getValue();
            }
        }
        if (others > 0) {
            said.add(texts.get("summary.pattern.others", others));
        }
        String words = String.join(", ", said);
        return tally.unsaid() == 0 ? words : words + "; " + texts.get("summary.pattern.unsaid", tally.unsaid());
    }

    private String clock(@Nullable ClockPattern clock) {
        if (clock == null) {
            return nothingOfCramps();
        }
        String earliest = texts.time(clock.earliest());
        String latest = texts.time(clock.latest());
        if (clock.cramps() == 1) {
            return earliest;
        }
        return clock.cramps() < PEAK_CRAMPS
                ? texts.get("summary.pattern.clock-range", earliest, latest)
                : texts.get(
                        "summary.pattern.clock-peak",
                        earliest,
                        latest,
                        clock.inPeak(),
                        texts.time(clock.peakStart()),
                        texts.time(clock.peakEnd()));
    }

    private String duration(@Nullable Spread seconds) {
        return seconds == null
                ? nothingOfCramps()
                : texts.get(
                        "summary.pattern.minutes",
                        minutes(seconds.median()),
                        minutes(seconds.least()),
                        minutes(seconds.most()),
                        seconds.count());
    }

    private String severity(@Nullable Spread severity) {
        return severity == null
                ? nothingOfCramps()
                : texts.get(
                        "summary.pattern.rated",
                        texts.number(severity.median(), 1),
                        texts.number(severity.least(), 0),
                        texts.number(severity.most(), 0),
                        severity.count());
    }

    private String sore(CrampPattern pattern) {
        return pattern.soreAsked() == 0
                ? texts.get("summary.not-recorded")
                : texts.get("summary.pattern.mornings", pattern.soreMornings(), pattern.soreAsked());
    }

    private String nothingOfCramps() {
        boolean noCramps = summary.strip().cramps() == 0 && summary.strip().recorded() > 0;
        return noCramps ? texts.get("summary.no-cramps") : texts.get("summary.not-recorded");
    }

    /** Minutes, to a tenth below ten: 40 s is 0.7, 9 min 40 s is 9.7, 12 min 20 s is 12. */
    private String minutes(double seconds) {
        double minutes = seconds / 60;
        return texts.number(minutes, minutes < 10 ? 1 : 0);
    }
}
