package app.legato.trend;

/** A trial and what it says on some night. */
public record TrialResult(Trial trial, TrialOutcome outcome) {}
