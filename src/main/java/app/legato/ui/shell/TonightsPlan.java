package app.legato.ui.shell;

import app.legato.profile.Preferences;
import app.legato.stretch.Brought;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.Plans;

/** The plan for this evening: the one that was chosen, as it fits the person. On the FX thread. */
public final class TonightsPlan {
    private final Choices choices;

    public TonightsPlan(Choices choices) {
        this.choices = choices;
    }

    /** The trial's plan stands in for one that is no longer there. */
    public PlanForTonight now() {
        Preferences chosen = choices.now();
        Brought plan = Brought.named(chosen.plan()).orElse(Brought.TRIAL);
        return Plans.forTonight(plan, chosen.posture(), chosen.cautions());
    }
}
