package app.legato.routine;

import app.legato.night.Night;

/**
 * A step that was done in a night. One that is missing was not noted, which is not the same as not done.
 *
 * @param step the step's id; the step itself may be gone by now
 * @param words what the step said when it was ticked
 */
public record Tick(Night night, String step, StepWords words) {}
