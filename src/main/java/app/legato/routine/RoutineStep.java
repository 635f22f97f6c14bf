package app.legato.routine;

import java.util.UUID;

/** One step of the routine as the person keeps it. Switched off it keeps its place, and is not shown in the evening. */
public sealed interface RoutineStep {
    /** Stable: what ticks hold on to. */
    String id();

    boolean isOn();

    RoutineStep switched(boolean on);

    /** One that Legato brings. It can be moved and switched off, not reworded or deleted. */
    record Brought(Habit habit, boolean isOn) implements RoutineStep {
        @Override
        public String id() {
            return habit.name();
        }

        @Override
        public Brought switched(boolean on) {
            return new Brought(habit, on);
        }
    }

    /** One of the person's own. */
    record Own(UUID uuid, StepWords.Own words, boolean isOn) implements RoutineStep {
        @Override
        public String id() {
            return uuid.toString();
        }

        @Override
        public Own switched(boolean on) {
            return new Own(uuid, words, on);
        }
    }
}
