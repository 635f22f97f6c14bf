package app.legato.figure;

/** How a movement starts and ends softly. */
public final class Ease {
    private Ease() {}

    /** From the raw fraction of time (0 to 1, clamped) to the fraction of the way: {@code f^3 (6f^2 - 15f + 10)}; a half stays a half. */
    public static double eased(double raw) {
        double f = Math.clamp(raw, 0, 1);
        return f * f * f * (f * (6 * f - 15) + 10);
    }

    static double mix(double from, double to, double f) {
        return from + (to - from) * f;
    }
}
