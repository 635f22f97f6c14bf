package app.legato.summary;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.day.Alcohol;
import app.legato.day.DayFactor;
import app.legato.day.Moved;
import app.legato.drink.VolumeUnit;
import app.legato.night.NightState;
import app.legato.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The diary's columns in the words of one language. What nobody recorded is blank. */
record NightWords(Texts texts, VolumeUnit unit) {
    private static final double SECONDS_A_MINUTE = 60;
    private static final List<Moved> MOVED = List.of(Moved.values());

    /** The columns, from left to right. */
    enum Kind {
        DATE,
        LOGGED,
        CRAMPS,
        TIME,
        SPOT,
        SEVERITY,
        MINUTES,
        SLEEP,
        STRETCHED,
        DRINKS,
        ALCOHOL,
        ACTIVITY;

        /** Whether it has an entry for each cramp, and not one for the night. */
        boolean isOfCramps() {
            return this == TIME || this == SPOT || this == SEVERITY || this == MINUTES;
        }

        /** Whether its words may be broken where there is too little room for all columns. */
        boolean isFlexible() {
            return this == SPOT || this == ACTIVITY;
        }
    }

    String head(Kind kind) {
        return switch (kind) {
            case DATE -> texts.get("summary.diary.date");
            case LOGGED -> texts.get("summary.diary.logged");
            case CRAMPS -> texts.get("summary.diary.cramps");
            case TIME -> texts.get("summary.diary.time");
            case SPOT -> texts.get("summary.diary.spot");
            case SEVERITY -> texts.get("summary.diary.severity");
            case MINUTES -> texts.get("summary.diary.minutes");
            case SLEEP -> texts.get("summary.diary.sleep");
            case STRETCHED -> texts.get("summary.diary.stretched");
            case DRINKS ->
                texts.get(
                        unit == VolumeUnit.MILLILITRES
                                ? "summary.diary.drinks-millilitres"
                                : "summary.diary.drinks-ounces");
            case ALCOHOL -> texts.get("summary.diary.alcohol");
            case ACTIVITY -> texts.get("summary.diary.activity");
        };
    }

    /** One entry, or one for each cramp. */
    List<String> cell(Kind kind, DiaryNight night) {
        return switch (kind) {
            case DATE -> List.of(texts.date(night.night().evening()));
            case LOGGED ->
                List.of(texts.get(night.state() == NightState.NOT_RECORDED ? "summary.diary.no" : "summary.diary.yes"));
            case CRAMPS ->
                List.of(
                        night.state() == NightState.NOT_RECORDED
                                ? ""
                                : texts.number(night.cramps().size(), 0));
            case TIME -> each(night, cramp -> texts.time(cramp.start().local().toLocalTime()));
            case SPOT -> each(night, this::spot);
            case SEVERITY -> each(night, cramp -> rating(cramp.severity()));
            case MINUTES ->
                each(night, cramp -> cramp.duration().map(this::minutes).orElse(""));
            case SLEEP -> List.of(rating(night.sleep()));
            case STRETCHED -> List.of(stretched(night.stretched()));
            case DRINKS -> List.of(drinks(night.millilitres()));
            case ALCOHOL -> List.of(alcohol(night.alcohol()));
            case ACTIVITY -> List.of(activity(night));
        };
    }

    /** What a note is about. */
    String note(Note note) {
        return note.at() == null
                ? texts.get("summary.diary.note")
                : texts.get(
                        "summary.diary.note-at", texts.time(note.at().local().toLocalTime()));
    }

    private static List<String> each(DiaryNight night, Function<Cramp, String> words) {
        return night.cramps().stream().map(words).toList();
    }

    private String spot(Cramp cramp) {
        String side = cramp.side() == null ? "" : texts.of(cramp.side());
        String muscle = cramp.muscle() == null ? "" : texts.of(cramp.muscle());
        return side.isEmpty() || muscle.isEmpty() ? side + muscle : side + ", " + muscle;
    }

    private String rating(@Nullable Rating rating) {
        return rating == null ? "" : texts.number(rating.value(), 0);
    }

    /** As on the page: to a tenth below ten. */
    private String minutes(Duration length) {
        double minutes = length.toSeconds() / SECONDS_A_MINUTE;
        return texts.number(minutes, minutes < 10 ? 1 : 0);
    }

    private String stretched(DiaryNight.@Nullable Stretched stretched) {
        if (stretched == null) {
            return "";
        }
        return switch (stretched) {
            case BEFORE_SLEEP -> texts.get("summary.diary.yes");
            case LATER -> texts.get("summary.diary.later");
        };
    }

    private String drinks(@Nullable Integer millilitres) {
        return millilitres == null ? "" : texts.number(unit.fromMillilitres(millilitres), 0);
    }

    private String alcohol(Alcohol alcohol) {
        return switch (alcohol) {
            case Alcohol.FromDrinks(int drinks) -> texts.number(drinks, 0);
            case Alcohol.Answered(int drinks) -> texts.number(drinks, 0);
            case Alcohol.NotSaid _ -> "";
        };
    }

    private String activity(DiaryNight night) {
        List<String> said = new ArrayList<>();
        OptionalInt moved = night.day().answer(DayFactor.MOVED);
        moved.ifPresent(answer -> said.add(texts.of(MOVED.get(answer))));
        if (night.day().answer(DayFactor.HARD_LEG_WORK).isPresent()) {
            said.add(texts.get("summary.diary.leg-work"));
        }
        return String.join(", ", said);
    }
}
