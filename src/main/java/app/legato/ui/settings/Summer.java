package app.legato.ui.settings;

import app.legato.profile.Hemisphere;
import app.legato.text.Worded;
import org.jspecify.annotations.Nullable;

/** Which months are summer: by the computer's region, or as the person says. */
enum Summer implements Worded {
    BY_REGION(null),
    NORTH(Hemisphere.NORTH),
    SOUTH(Hemisphere.SOUTH);

    private final @Nullable Hemisphere hemisphere;

    Summer(@Nullable Hemisphere hemisphere) {
        this.hemisphere = hemisphere;
    }

    /** Null for that of the region. */
    @Nullable Hemisphere hemisphere() {
        return hemisphere;
    }

    static Summer of(@Nullable Hemisphere chosen) {
        if (chosen == null) {
            return BY_REGION;
        }
        return chosen == Hemisphere.NORTH ? NORTH : SOUTH;
    }
}
