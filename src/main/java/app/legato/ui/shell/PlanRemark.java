package app.legato.ui.shell;

/** What there is to say about the plan that was chosen for the evening, besides what the person's cautions change in it. */
public sealed interface PlanRemark {
    /** It is there, all of it. */
    record None() implements PlanRemark {}

    /** The plan of the person's own is not in this diary; the trial's plan stands in. */
    record Gone() implements PlanRemark {}

    /** It holds no stretch that this Legato knows; the trial's plan stands in. */
    record Empty(String name) implements PlanRemark {}

    /** What the diary holds of it cannot be read; the trial's plan stands in. */
    record Unreadable(String name) implements PlanRemark {}

    /** So many of its stretches are unknown to this Legato and left out. */
    record Incomplete(int unknown) implements PlanRemark {}
}
