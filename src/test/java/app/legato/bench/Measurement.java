package app.legato.bench;

import java.util.List;

/** Something that is measured, in one or more rows of the table. */
interface Measurement {
    /** How often each side is measured at least; the sides take turns, so that a busy machine slows both alike. */
    int ROUNDS = 9;

    /** One word, by which a run can be limited to it. */
    String name();

    /**
     * Measures. Takes seconds to minutes.
     *
     * @throws Skipped when this machine lacks what it needs
     */
    List<Row> rows() throws Exception;
}
