package app.legato.ui.shell;

import app.legato.profile.Caution;
import app.legato.profile.Preferences;
import app.legato.store.StoredPlan;
import app.legato.stretch.Brought;
import app.legato.stretch.OwnPlan;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.Plans;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The plan for this evening: the one that was chosen, as it fits the person; follows their choices, and for a plan of their own the diary,
 * from the first question on. A plan that Legato brings is there at once; one of the person's own when the diary has answered. On the FX
 * thread.
 */
public final class TonightsPlan {
    private final Choices choices;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<PlanForTonight> plan;
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PlanRemark> remark = new ReadOnlyObjectWrapper<>(new PlanRemark.None());
    private String shown = "";
    private boolean following;

    public TonightsPlan(Choices choices, Desk desk) {
        this.choices = choices;
        this.desk = desk;
        plan = new ReadOnlyObjectWrapper<>(brought(Brought.TRIAL));
    }

    /** The plan; the trial's until {@link #knownProperty()} is true, and where the chosen one is no longer there. */
    public ReadOnlyObjectProperty<PlanForTonight> planProperty() {
        follow();
        return plan.getReadOnlyProperty();
    }

    /** False while a plan of the person's own was chosen and the diary has not answered yet. */
    public ReadOnlyBooleanProperty knownProperty() {
        follow();
        return known.getReadOnlyProperty();
    }

    /** What else there is to say about it. */
    public ReadOnlyObjectProperty<PlanRemark> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** The cautions in it that nobody said and a sign amounts to. */
    public Set<Caution> bySigns() {
        return choices.now().signCautions();
    }

    public PlanForTonight now() {
        return planProperty().get();
    }

    /** Asks the diary once more if it could not answer before. */
    public void lookAgain() {
        if (!knownProperty().get()) {
            look();
        }
    }

    /** Only when asked, so that a start that needs no plan reads none. */
    private void follow() {
        if (!following) {
            following = true;
            look();
            choices.currentProperty().subscribe((before, after) -> {
                if (before.posture() != after.posture()
                        || !before.cautionsInForce().equals(after.cautionsInForce())
                        || !before.plan().equals(after.plan())) {
                    look();
                }
            });
            desk.changesProperty().subscribe((_, _) -> {
                if (Brought.named(choices.now().plan()).isEmpty()) {
                    look();
                }
            });
        }
    }

    private void look() {
        String chosen = choices.now().plan();
        Optional<Brought> brought = Brought.named(chosen);
        Optional<UUID> own = OwnPlan.idOf(chosen);
        if (brought.isPresent()) {
            show(chosen, brought(brought.get()), new PlanRemark.None());
        } else if (own.isEmpty()) {
            standIn(chosen, new PlanRemark.Gone());
        } else {
            if (!chosen.equals(shown)) {
                known.set(false);
            }
            desk.read(diary -> diary.plans().find(own.get()), found -> answered(chosen, found));
        }
    }

    /** Meanwhile another one may have been chosen: then this answer comes too late. */
    private void answered(String asked, Optional<StoredPlan> found) {
        if (asked.equals(choices.now().plan())) {
            switch (found.orElse(null)) {
                case null -> standIn(asked, new PlanRemark.Gone());
                case StoredPlan.Unreadable(String _, String name, StoredPlan.Fault _) ->
                    standIn(asked, new PlanRemark.Unreadable(name));
                case StoredPlan.Read(OwnPlan own) -> show(asked, own);
            }
        }
    }

    private void show(String id, OwnPlan own) {
        int unknown = own.unknown().size();
        own.plan()
                .ifPresentOrElse(
                        whole -> show(
                                id,
                                Plans.fitting(whole, choices.now().cautionsInForce()),
                                unknown == 0 ? new PlanRemark.None() : new PlanRemark.Incomplete(unknown)),
                        () -> standIn(id, new PlanRemark.Empty(own.name())));
    }

    private void standIn(String id, PlanRemark why) {
        show(id, brought(Brought.TRIAL), why);
    }

    private void show(String id, PlanForTonight fit, PlanRemark said) {
        shown = id;
        remark.set(said);
        plan.set(fit);
        known.set(true);
    }

    private PlanForTonight brought(Brought one) {
        Preferences chosen = choices.now();
        return Plans.forTonight(one, chosen.posture(), chosen.cautionsInForce());
    }
}
