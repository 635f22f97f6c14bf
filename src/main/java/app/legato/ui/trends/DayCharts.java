package app.legato.ui.trends;

import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.trend.Strip;
import app.legato.trend.StripNight;
import app.legato.ui.control.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Drinks and sessions. A day on which no drink was logged has no bar: nobody drinks nothing. */
record DayCharts(Texts texts, Known known, Preferences chosen) {
    private static final int WEEK = 7;

    @Nullable Chart drinks() {
        Map<LocalDate, Integer> drinks = known.counts().drinks();
        OptionalDouble mean =
                drinks.values().stream().mapToInt(Integer::intValue).average();
        if (mean.isEmpty()) {
            return null;
        }
        boolean nightly = known.weeks().isNightly();
        String sentence = Sentences.joined(
                texts.get("trends.drinks", amounts().total((int) Math.round(mean.getAsDouble())), drinks.size()),
                level("trends.drinks-goal", goal()),
                level("trends.drinks-limit", chosen.fluidLimitMillilitres()));
        return new Chart(
                texts.get(nightly ? "trends.drinks-title" : "trends.drinks-mean-title"),
                sentence,
                columns(block -> drunk(block, drinks), amounts()::bare, this::drinkWords),
                line(goal()),
                line(chosen.fluidLimitMillilitres()));
    }

    @Nullable Chart sessions() {
        int nights = known.counts().stretched().size();
        if (nights == 0) {
            return null;
        }
        boolean nightly = known.weeks().isNightly();
        return new Chart(
                texts.get(nightly ? "trends.sessions-title" : "trends.sessions-weeks-title"),
                texts.get("trends.sessions", nights),
                columns(this::stretched, value -> nightly ? "" : texts.number(value, 0), this::sessionWords));
    }

    /** The mean of the logged days; empty when none was. */
    private static OptionalDouble drunk(Strip block, Map<LocalDate, Integer> drinks) {
        return block.nights().stream()
                .map(StripNight::night)
                .map(Night::evening)
                .filter(drinks::containsKey)
                .mapToInt(drinks::get)
                .average();
    }

    /** Nights a week with a session; empty without one. */
    private OptionalDouble stretched(Strip block) {
        long nights = sessions(block);
        boolean nightly = known.weeks().isNightly();
        // A week that still runs has as many nights as it has, not as many as it may come to.
        return nights == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(nightly ? 1 : (double) nights * WEEK / Math.max(WEEK, block.length()));
    }

    private long sessions(Strip block) {
        return block.nights().stream()
                .filter(night -> known.counts().stretched().contains(night.night()))
                .count();
    }

    /** What a day, or the days of some weeks, say about drinks. */
    private String drinkWords(Strip block) {
        Map<LocalDate, Integer> drinks = known.counts().drinks();
        boolean nightly = known.weeks().isNightly();
        LocalDate day = block.first().evening();
        String name = nightly ? texts.day(day) : new NightCharts(texts, known).name(block);
        OptionalDouble drunk = drunk(block, drinks);
        if (drunk.isEmpty()) {
            return texts.get("trends.read-not-logged", name);
        }
        String total = amounts().total((int) Math.round(drunk.getAsDouble()));
        long days = block.nights().stream()
                .filter(night -> drinks.containsKey(night.night().evening()))
                .count();
        return nightly ? texts.get("trends.read-day", name, total) : texts.get("trends.read-days", name, total, days);
    }

    /** What a night, or the nights of some weeks, say about sessions. */
    private String sessionWords(Strip block) {
        long nights = sessions(block);
        if (!known.weeks().isNightly()) {
            return texts.get("trends.read-sessions", new NightCharts(texts, known).name(block), nights);
        }
        String night = texts.night(block.first().evening());
        return texts.get(nights == 0 ? "trends.read-no-session" : "trends.read-session", night);
    }

    private List<Column> columns(
            Function<Strip, OptionalDouble> of, IntFunction<String> above, Function<Strip, String> words) {
        boolean nightly = known.weeks().isNightly();
        NightCharts nights = new NightCharts(texts, known);
        List<Strip> blocks = known.strip().blocksOf(nightly ? 1 : known.weeks().weeksABar() * WEEK);
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            Strip block = blocks.get(at);
            OptionalDouble value = of.apply(block);
            String below = nightly ? nights.below(known.weeks(), at) : nights.label(blocks, at);
            if (value.isEmpty()) {
                columns.add(new Column(Column.Kind.BLANK, 0, below, "", empty(block, words)));
            } else {
                String number = above.apply((int) Math.round(value.getAsDouble()));
                Reading reading = new Reading(words.apply(block), page(block));
                columns.add(new Column(Column.Kind.QUIET, value.getAsDouble(), below, number, reading));
            }
        }
        return columns;
    }

    /** Silent before the diary and in nights to come; else it says that nothing was logged. */
    private Reading empty(Strip block, Function<Strip, String> words) {
        boolean outside = block.nights().stream().map(StripNight::night).allMatch(known::isOutside);
        return outside ? Reading.SILENT : new Reading(words.apply(block), page(block));
    }

    /** The page of the diary behind a column of a single night. */
    private @Nullable Night page(Strip block) {
        return known.weeks().isNightly() ? block.first() : null;
    }

    /** With a caution about fluids nothing here speaks for drinking more. */
    private @Nullable Integer goal() {
        return Caution.limitFluids(chosen.cautions()) ? null : chosen.fluidGoalMillilitres();
    }

    private Chart.@Nullable Level line(@Nullable Integer millilitres) {
        return millilitres == null
                ? null
                : new Chart.Level(millilitres, amounts().bare(millilitres));
    }

    private String level(String key, @Nullable Integer millilitres) {
        return millilitres == null ? "" : texts.get(key, amounts().total(millilitres));
    }

    private Amounts amounts() {
        return new Amounts(texts, chosen.unit());
    }
}
