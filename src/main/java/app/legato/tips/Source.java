package app.legato.tips;

import java.util.OptionalInt;

/**
 * Who backs a tip or a number: a paper with its year, or a body whose advice was read. Its short name stands beside the tip, its full
 * reference in the list at the end of all tips.
 */
public enum Source {
    /** The article that Legato began with; it cites no trial. */
    FOUNDING_ARTICLE,
    ADA,
    ALLEN_KIRBY_2012(2012),
    BAHK_2012(2012),
    CKS,
    COPPIN_2005(2005),
    DELACOUR_2018(2018),
    DELACOUR_2020(2020),
    /** A lesson of the week in the BMJ: salt substitutes with potassium in kidney failure. */
    DOORENBOS_2003(2003),
    FDA,
    GARRISON_2012(2012),
    GARRISON_2015(2015),
    GARRISON_2020(2020),
    HALLEGRAEFF_2012(2012),
    /** Online in 2012: feet and legs of 80 people with night-time calf cramps and 80 without. */
    HAWKE_2012(2012),
    HAWKE_2021(2021),
    LUO_2020(2020),
    MAYO,
    MHRA,
    NHS,
    RELAX_2024(2024);

    private final int year;

    Source() {
        this(0);
    }

    Source(int year) {
        this.year = year;
    }

    /** The year of a paper; empty for a body whose pages change. */
    public OptionalInt year() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** The key of its short name, such as author and year. */
    public String nameKey() {
        return Keys.of("tips.source.", this) + ".name";
    }

    /** The key of its full reference: author, journal, year; or who says it and where. */
    public String referenceKey() {
        return Keys.of("tips.source.", this) + ".full";
    }
}
