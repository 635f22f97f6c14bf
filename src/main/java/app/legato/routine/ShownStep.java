package app.legato.routine;

/** A step as it is shown this evening: its id and its words for this person. */
public record ShownStep(String id, StepWords words) {
    /** Whether this is the plan, which a session ticks. */
    public boolean isPlan() {
        return id.equals(Habit.STRETCH.name());
    }
}
