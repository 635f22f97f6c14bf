package app.legato.system;

import app.legato.body.Posture;
import app.legato.day.DayFactor;
import app.legato.drink.VolumeUnit;
import app.legato.file.WholeFile;
import app.legato.night.Turnover;
import app.legato.profile.Caution;
import app.legato.profile.DiaryForm;
import app.legato.profile.Language;
import app.legato.profile.Preferences;
import app.legato.profile.Theme;
import app.legato.profile.TrendPeriod;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The settings, in a small text file beside the diary. Reading takes a few milliseconds at the start of a program and never fails: a line that is missing or makes
 * no sense stands for what it was before anything was chosen. Safe on any thread, as long as one writes at a time.
 *
 * @param path its folder is there, made by {@link Folders#make()}, before something is written
 * @param system the computer's locale, which decides the first unit
 */
public record PreferencesFile(Path path, Locale system) {
    /** What was chosen; the initial choices where nothing was, or nothing can be read. */
    public Preferences read() {
        Properties lines = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            lines.clear();
        }
        return preferences(new Lines(lines), Preferences.initial(system));
    }

    private static Preferences preferences(Lines lines, Preferences initial) {
        Turnover turnover = initial.turnover();
        Integer limit = lines.amountOrNull("fluid-limit");
        return new Preferences(
                lines.truth("welcomed", initial.welcomed()),
                lines.time("evening", initial.evening()),
                new Turnover(lines.time("pivot", turnover.pivot()), lines.time("day-start", turnover.dayStart())),
                lines.constant("unit", VolumeUnit.class, initial.unit()),
                lines.constant("theme", Theme.class, initial.theme()),
                lines.number("text-scale", Preferences.TEXT_SCALE_MIN, Preferences.TEXT_SCALE_MAX, initial.textScale()),
                lines.truth("sound", initial.sound()),
                lines.number("volume", 0, 1, initial.volume()),
                lines.truth("spoken-cues", initial.spokenCues()),
                lines.truth("reduced-motion", initial.reducedMotion()),
                lines.constant("language", Language.class, initial.language()),
                lines.constantOrNull("diary-form", DiaryForm.class),
                lines.constant("posture", Posture.class, initial.posture()),
                lines.name("plan", initial.plan()),
                goal(lines, limit),
                limit,
                lines.constants("cautions", Caution.class),
                lines.constants("sign-cautions", Caution.class),
                lines.constants("factors-in-view", DayFactor.class, initial.factorsInView()),
                lines.constant("trend-period", TrendPeriod.class, initial.trendPeriod()),
                lines.names("compared"));
    }

    /** A goal above the limit makes no sense: the limit is the one to be believed. */
    private static @Nullable Integer goal(Lines lines, @Nullable Integer limit) {
        Integer goal = lines.amountOrNull("fluid-goal");
        return goal != null && limit != null && goal > limit ? null : goal;
    }

    /**
     * Stores all of {@code preferences}: whole or, when it fails, not at all. On disk when this returns.
     *
     * @throws IOException when the folder is missing, full, or may not be written
     */
    public void write(Preferences preferences) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("welcomed", String.valueOf(preferences.welcomed()));
        lines.setProperty("evening", Lines.minutes(preferences.evening()));
        lines.setProperty("pivot", Lines.minutes(preferences.turnover().pivot()));
        lines.setProperty("day-start", Lines.minutes(preferences.turnover().dayStart()));
        lines.setProperty("unit", preferences.unit().name());
        lines.setProperty("theme", preferences.theme().name());
        lines.setProperty("text-scale", String.valueOf(preferences.textScale()));
        lines.setProperty("sound", String.valueOf(preferences.sound()));
        lines.setProperty("volume", String.valueOf(preferences.volume()));
        lines.setProperty("spoken-cues", String.valueOf(preferences.spokenCues()));
        lines.setProperty("reduced-motion", String.valueOf(preferences.reducedMotion()));
        lines.setProperty("language", preferences.language().name());
        if (preferences.diaryForm() != null) {
            lines.setProperty("diary-form", preferences.diaryForm().name());
        }
        lines.setProperty("posture", preferences.posture().name());
        lines.setProperty("plan", preferences.plan());
        if (preferences.fluidGoalMillilitres() != null) {
            lines.setProperty("fluid-goal", preferences.fluidGoalMillilitres().toString());
        }
        if (preferences.fluidLimitMillilitres() != null) {
            lines.setProperty("fluid-limit", preferences.fluidLimitMillilitres().toString());
        }
        lines.setProperty("cautions", Lines.joined(preferences.cautions()));
        lines.setProperty("sign-cautions", Lines.joined(preferences.signCautions()));
        lines.setProperty("factors-in-view", Lines.joined(preferences.factorsInView()));
        lines.setProperty("trend-period", preferences.trendPeriod().name());
        lines.setProperty("compared", String.join(" ", new TreeSet<>(preferences.compared())));
        WholeFile.write(path, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            lines.store(writer, "Legato's settings");
            writer.flush();
        });
    }
}
