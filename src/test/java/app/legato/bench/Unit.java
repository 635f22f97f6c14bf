package app.legato.bench;

import java.util.Locale;

/** What a row's values are in. */
enum Unit {
    MILLISECONDS("ms"),
    /** Proportional set size in units of 1024 x 1024 bytes. */
    MEBIBYTES("MB"),
    /** Processor time used in a second of the clock. */
    MILLISECONDS_A_SECOND("ms/s"),
    /** Processor time used for a frame. */
    MILLISECONDS_A_FRAME("ms/frame"),
    /** Share of many invented diaries. */
    PERCENT("%");

    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    /** Three digits that count, and the unit. */
    String shown(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f %s", value, sign);
    }
}
