package app.legato.profile;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which half of the earth the person lives on, for the word "summer". Guessed from the region, changeable by the person. */
public enum Hemisphere {
    NORTH,
    SOUTH;

    /** Countries whose people live mostly south of the equator and have a summer there. */
    private static final Set<String> SOUTHERN = Set.of(
            "AO", "AR", "AU", "BO", "BR", "BW", "CL", "FJ", "LS", "MG", "MU", "MW", "MZ", "NA", "NZ", "PE", "PG", "PY",
            "SZ", "TZ", "UY", "ZA", "ZM", "ZW");

    private static final Set<Month> NORTHERN_SUMMER = EnumSet.of(Month.JUNE, Month.JULY, Month.AUGUST);

    private static final Set<Month> SOUTHERN_SUMMER = EnumSet.of(Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);

    /** The hemisphere of a locale's region; north when it names none. */
    public static Hemisphere of(Locale region) {
        return SOUTHERN.contains(region.getCountry()) ? SOUTH : NORTH;
    }

    /** Whether {@code day} falls into the three months of summer (Garrison 2015 saw cramps peak in the middle of them). */
    public boolean isSummer(LocalDate day) {
        return (this == NORTH ? NORTHERN_SUMMER : SOUTHERN_SUMMER).contains(day.getMonth());
    }
}
