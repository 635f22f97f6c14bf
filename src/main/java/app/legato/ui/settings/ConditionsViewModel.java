package app.legato.ui.settings;

import app.legato.profile.Condition;
import app.legato.text.Texts;
import app.legato.ui.control.PrintHint;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Undo;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** Conditions that a doctor named: ticked, or a line in the person's own words. */
final class ConditionsViewModel {
    /** Characters of a line, and lines: what the doctor's page has room for. */
    static final int LINE_MAX = 120;

    static final int LINES_MAX = 12;

    private final ProfileViewModel profile;
    private final Undo undo;
    private final Texts texts;
    private final TypedText line = new TypedText(this::use);

    ConditionsViewModel(ProfileViewModel profile, Undo undo, Texts texts) {
        this.profile = profile;
        this.undo = undo;
        this.texts = texts;
    }

    /** What is being typed. */
    TypedText line() {
        return line;
    }

    /** That the doctor's page has no letters for some of it; empty when it has. */
    ObservableValue<String> lineHint() {
        return line.textProperty().map(typed -> PrintHint.of(typed, "settings.unprintable", texts));
    }

    /** Ticks a condition, or unticks it. */
    void name(Condition condition, boolean applies) {
        profile.edit(now -> now.withNamed(condition, applies), () -> {});
    }

    /** Adds the typed line, unless it has a problem. */
    void add() {
        String words = line.textProperty().get().strip();
        if (line.commit()) {
            profile.edit(
                    now -> now.withConditions(
                            with(now.conditions(), now.conditions().size(), words)),
                    () -> {
                        line.reset("");
                        undo.offer(texts.get("settings.condition-added", words), () -> remove(words));
                    });
        }
    }

    /** Takes a line off the list. */
    void delete(String words) {
        int place = profile.profileProperty().get().conditions().indexOf(words);
        profile.edit(
                now -> now.withConditions(without(now.conditions(), words)),
                () -> undo.offer(
                        texts.get("settings.condition-deleted", words),
                        () -> profile.edit(now -> now.withConditions(with(now.conditions(), place, words)), () -> {})));
    }

    private void remove(String words) {
        profile.edit(now -> now.withConditions(without(now.conditions(), words)), () -> {});
    }

    private String use(String typed) {
        List<String> known = profile.profileProperty().get().conditions();
        if (typed.isEmpty()) {
            return texts.get("settings.condition-missing");
        }
        if (typed.length() > LINE_MAX) {
            return texts.get("settings.too-long", LINE_MAX);
        }
        if (known.contains(typed)) {
            return texts.get("settings.condition-known");
        }
        return known.size() >= LINES_MAX ? texts.get("settings.conditions-full", LINES_MAX) : "";
    }

    private static List<String> with(List<String> lines, int place, String added) {
        List<String> all = new ArrayList<>(lines);
        all.add(Math.clamp(place, 0, all.size()), added);
        return all;
    }

    private static List<String> without(List<String> lines, String gone) {
        return lines.stream().filter(words -> !words.equals(gone)).toList();
    }
}
