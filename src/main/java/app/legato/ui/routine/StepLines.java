package app.legato.ui.routine;

import app.legato.profile.Preferences;
import app.legato.routine.Fit;
import app.legato.routine.Habit;
import app.legato.routine.Routine;
import app.legato.routine.RoutineStep;
import app.legato.routine.Wording;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.StretchWords;
import app.legato.text.Texts;
import app.legato.ui.shell.TonightsPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts a routine into the words of one person: what each step says to them, and why it says that. */
final class StepLines {
    private final Texts texts;
    private final TonightsPlan plan;
    private final StretchWords stretches;

    StepLines(Texts texts, TonightsPlan plan) {
        this.texts = texts;
        this.plan = plan;
        stretches = new StretchWords(texts);
    }

    List<StepLine> of(Routine routine, Preferences chosen) {
        return routine.steps().stream().map(step -> line(step, chosen)).toList();
    }

    private StepLine line(RoutineStep step, Preferences chosen) {
        return switch (step) {
            case RoutineStep.Own own -> new StepLine(own.id(), own.words().words(), "", true, false, own.isOn());
            case RoutineStep.Brought brought when brought.habit() == Habit.STRETCH -> plan(brought.isOn());
            case RoutineStep.Brought brought -> habit(brought.habit(), brought.isOn(), chosen);
        };
    }

    private StepLine habit(Habit habit, boolean on, Preferences chosen) {
        Fit fit = habit.fitting(chosen.cautionsInForce());
        return new StepLine(habit.name(), words(habit, fit), why(fit, chosen), false, fit.isHidden(), on);
    }

    private String words(Habit habit, Fit fit) {
        Fit shown = fit.isHidden() ? habit.fitting(Set.of()) : fit;
        return shown.wording() == null ? "" : texts.of(shown.wording());
    }

    private String why(Fit fit, Preferences chosen) {
        if (fit.because().isEmpty()) {
            return "";
        }
        if (!chosen.cautions().containsAll(fit.because())) {
            return texts.get(fit.isHidden() ? "routine.hidden-by-sign" : "routine.reworded-by-sign");
        }
        return texts.get(fit.isHidden() ? "routine.hidden" : "routine.reworded", stretches.reasons(fit.because()));
    }

    private StepLine plan(boolean on) {
        PlanForTonight tonight = plan.now();
        String about = switch (tonight) {
            case PlanForTonight.Nothing nothing -> stretches.why(nothing, plan.bySigns());
            case PlanForTonight.Fitting fitting -> {
                List<String> sentences = new ArrayList<>();
                sentences.add(texts.get("routine.plan", stretches.name(fitting)));
                sentences.addAll(stretches.changes(fitting));
                yield String.join(" ", sentences);
            }
        };
        String words = texts.of(Wording.STRETCH);
        return new StepLine(Habit.STRETCH.name(), words, about, false, tonight instanceof PlanForTonight.Nothing, on);
    }
}
