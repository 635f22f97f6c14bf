package app.legato.ui.shell;

import app.legato.night.Night;
import org.jspecify.annotations.Nullable;

/** Where a person can be. The shell alone turns a route into a screen. */
public sealed interface Route {
    /** The first screen. */
    record Tonight() implements Route {}

    /**
     * The diary.
     *
     * @param night the night to open; null for the list
     * @param hadCramps the person has just said that there were cramps: when the first one started is asked at once
     */
    record Diary(@Nullable Night night, boolean hadCramps) implements Route {
        public Diary(@Nullable Night night) {
            this(night, false);
        }
    }

    /** How it goes over weeks and years, and whether something helps. */
    record Trends() implements Route {}

    record Doctor() implements Route {}

    record Settings() implements Route {}

    /** The diary's way out, into a file for somebody else. */
    record TakeOut() implements Route {}

    /** The diary's way in, from a file. */
    record BringIn() implements Route {}

    /** The safety card. */
    record Help() implements Route {}

    /** The evening's steps: their order, which are shown, and the person's own. */
    record Routine() implements Route {}

    /** The plans for the evening: choose one, make one. */
    record Plans() implements Route {}

    /** The one-tap amounts of drinks: what they are called, their order, the person's own. */
    record Servings() implements Route {}

    /** All tips, and where they come from. */
    record Tips() implements Route {}

    /** The short check: the signs that belong to a doctor, each to be answered with yes. */
    record Check() implements Route {}

    /** A guided session of tonight's plan. */
    record Coach() implements Route {}

    /** A cramp, now: takes the whole window and wakes nothing else. */
    record CrampNow() implements Route {}

    /** The one screen of the first start. */
    record Welcome() implements Route {}
}
