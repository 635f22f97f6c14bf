package app.legato.trend;

/** One side of a comparison: cramps counted on recorded nights. */
public record Arm(int nights, int cramps) {
    public static final Arm EMPTY = new Arm(0, 0);

    public Arm {
        if (nights < 0 || cramps < 0 || (nights == 0 && cramps > 0)) {
            throw new IllegalArgumentException("cramps need nights");
        }
    }

    Arm plus(StripNight night) {
        return new Arm(nights + 1, cramps + night.cramps());
    }
}
