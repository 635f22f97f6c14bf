package app.legato.trend;

/**
 * A recorded night that stands on one side of a comparison.
 *
 * @param day days since the first night of the strip
 */
record CountedNight(int day, boolean with, int cramps) {}
