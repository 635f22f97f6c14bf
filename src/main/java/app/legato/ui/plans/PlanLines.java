package app.legato.ui.plans;

import app.legato.profile.Preferences;
import app.legato.store.StoredPlan;
import app.legato.store.StoredPlan.Fault;
import app.legato.stretch.Brought;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.OwnStretch;
import app.legato.stretch.Plan;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.PlanNumber;
import app.legato.stretch.Plans;
import app.legato.stretch.StretchWords;
import app.legato.stretch.Stretches;
import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts plans into words for one person. Pure. */
final class PlanLines {
    /** Keys of one digit. */
    private static final int MOST_KEYS = 9;

    private final Texts texts;
    private final StretchWords words;

    PlanLines(Texts texts) {
        this.texts = texts;
        words = new StretchWords(texts);
    }

    /** The plan of the evening: the chosen one, or the trial's where that cannot be done at all. */
    String inForce(Preferences chosen, List<StoredPlan> own) {
        boolean there = Brought.named(chosen.plan()).isPresent()
                || own.stream()
                        .anyMatch(stored -> stored instanceof StoredPlan.Read(OwnPlan plan)
                                && plan.planId().equals(chosen.plan())
                                && plan.plan().isPresent());
        return there ? chosen.plan() : Brought.TRIAL.id();
    }

    /** Those that Legato brings. */
    List<PlanLine> brought(Preferences chosen, String inForce) {
        return Arrays.stream(Brought.values())
                .map(plan -> brought(plan, chosen, inForce))
                .toList();
    }

    /** The person's own, in their order. */
    List<PlanLine> own(List<StoredPlan> plans, Preferences chosen, String inForce) {
        List<PlanLine> lines = new ArrayList<>();
        for (int place = 0; place < plans.size(); place++) {
            String key = key(Brought.values().length + place);
            boolean last = place == plans.size() - 1;
            lines.add(
                    switch (plans.get(place)) {
                        case StoredPlan.Read(OwnPlan plan) ->
                            own(plan, key, chosen, inForce, new PlanLine.Own(plan.id(), place > 0, !last));
                        case StoredPlan.Unreadable(String id, String name, Fault fault) ->
                            new PlanLine(
                                    "unreadable-" + id,
                                    "",
                                    name,
                                    "",
                                    "",
                                    "",
                                    List.of(texts.get("plans.unreadable", words(fault))),
                                    false,
                                    false,
                                    Optional.empty());
                    });
        }
        return lines;
    }

    /** What there is to say about a plan as it fits the person: a sentence each. */
    List<String> remarks(@Nullable PlanForTonight fit, int unknown, Preferences chosen) {
        List<String> sentences = new ArrayList<>();
        if (unknown > 0) {
            sentences.add(texts.get("plans.unknown-stretches", unknown));
        }
        switch (fit) {
            case null -> sentences.add(texts.get("plans.empty"));
            case PlanForTonight.Fitting fitting -> sentences.addAll(words.changes(fitting));
            case PlanForTonight.Nothing nothing -> sentences.add(words.why(nothing, chosen.signCautions()));
        }
        return sentences;
    }

    /** The exact length of a plan as it fits the person; empty when there is nothing to do. */
    String total(@Nullable PlanForTonight fit) {
        return fit instanceof PlanForTonight.Fitting fitting
                ? texts.length(fitting.plan().total())
                : "";
    }

    private PlanLine brought(Brought plan, Preferences chosen, String inForce) {
        PlanForTonight fit = Plans.forTonight(plan, chosen.posture(), chosen.cautionsInForce());
        String about = plan.id();
        return new PlanLine(
                plan.id(),
                key(List.of(Brought.values()).indexOf(plan)),
                texts.of(plan),
                total(fit),
                names(fit),
                texts.get("plans.about." + about) + " " + texts.get("plans.grounds." + about),
                remarks(fit, 0, chosen),
                plan.id().equals(inForce),
                fit instanceof PlanForTonight.Fitting,
                Optional.empty());
    }

    private PlanLine own(OwnPlan plan, String key, Preferences chosen, String inForce, PlanLine.Own place) {
        PlanForTonight fit = fit(plan, chosen);
        return new PlanLine(
                plan.planId(),
                key,
                plan.name(),
                total(fit),
                names(fit),
                "",
                remarks(fit, plan.unknown().size(), chosen),
                plan.planId().equals(inForce),
                fit instanceof PlanForTonight.Fitting,
                Optional.of(place));
    }

    /** What a plan is for this person; null when there is no stretch in it. */
    static @Nullable PlanForTonight fit(OwnPlan plan, Preferences chosen) {
        Plan whole = plan.plan().orElse(null);
        return whole == null ? null : Plans.fitting(whole, chosen.cautionsInForce());
    }

    /** What a stretch of the person's own plan is called, also one that this Legato does not know. */
    String name(OwnStretch stretch) {
        return stretch.known().map(words::name).orElse(stretch.stretch());
    }

    private String names(@Nullable PlanForTonight fit) {
        return fit instanceof PlanForTonight.Fitting fitting ? words.stretches(fitting) : "";
    }

    private String words(Fault fault) {
        return switch (fault) {
            case Fault.OutOfRange(String stretch, PlanNumber number, int value) -> {
                String what = texts.get("plans.number." + number.id());
                String whose = Stretches.named(stretch).map(words::name).orElse(stretch);
                yield whose.isEmpty()
                        ? texts.get("plans.fault-number", what, value, number.least(), number.most())
                        : texts.get("plans.fault-dose", what, whose, value, number.least(), number.most());
            }
            case Fault.Naming() -> texts.get("plans.fault-naming");
            case Fault.Length(int stretches) -> texts.get("plans.fault-length", stretches, OwnPlan.MOST_STRETCHES);
        };
    }

    private static String key(int place) {
        return place < MOST_KEYS ? Integer.toString(place + 1) : "";
    }
}
