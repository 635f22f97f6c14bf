package app.legato.store;

import app.legato.stretch.OwnPlan;
import app.legato.stretch.PlanNumber;

/** A plan of the person's own as it lies in the diary. One that cannot be read is left as it is and keeps no other from being read. */
public sealed interface StoredPlan {
    record Read(OwnPlan plan) implements StoredPlan {}

    /**
     * Nothing is changed in it.
     *
     * @param id of its row as it stands in the diary, which no other plan has; it may be none of Legato's
     * @param name as it stands in the diary, whatever it is; another plan may have the same
     */
    record Unreadable(String id, String name, Fault fault) implements StoredPlan {}

    /** What is wrong with a plan that somebody else wrote into the diary. */
    sealed interface Fault {
        /**
         * A number outside its limits.
         *
         * @param stretch the id of the stretch it belongs to; empty for the plan's own
         */
        record OutOfRange(String stretch, PlanNumber number, int value) implements Fault {}

        /** The plan or a stretch of it cannot be told from another, or has no usable name. */
        record Naming() implements Fault {}

        /** More stretches than a plan can have. */
        record Length(int stretches) implements Fault {}
    }
}
