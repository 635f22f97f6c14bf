package app.legato.profile;

import app.legato.text.Worded;

/**
 * How much of the diary the trends show at once, up to tonight. All but the week begin on a Monday, so that a week's bar does not change its
 * nights from day to day.
 */
public enum TrendPeriod implements Worded {
    /** The seven nights up to tonight. */
    WEEK(1),
    /** With the week that has just begun there are always four whole ones. */
    MONTH(5),
    /** The longest period that shows every night. */
    QUARTER(13),
    YEAR(53),
    /** From the first night there is anything of. */
    ALL(0);

    private final int weeks;

    TrendPeriod(int weeks) {
        this.weeks = weeks;
    }

    /** How many weeks; 0 for {@link #ALL}, whose number the diary knows. */
    public int weeks() {
        return weeks;
    }
}
