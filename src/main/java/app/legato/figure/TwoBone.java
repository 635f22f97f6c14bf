package app.legato.figure;

/**
 * Two bones from a fixed start to a target.
 *
 * @param swing the angle between the first bone and the line to the target
 * @param bend  0 when straight
 */
record TwoBone(double swing, double bend) {

    /**
     * Solves for bones of length {@code a} and {@code b} and a target {@code distance} away; a target out of reach gives a straight limb.
     * For a = b = 1 and a distance of the square root of 2: swing 45, bend 90.
     */
    static TwoBone reaching(double a, double b, double distance) {
        double d = Math.clamp(distance, Math.abs(a - b) + 1e-9, a + b);
        double swing = Math.acos(Math.clamp((a * a + d * d - b * b) / (2 * a * d), -1, 1));
        double inner = Math.acos(Math.clamp((a * a + b * b - d * d) / (2 * a * b), -1, 1));
        return new TwoBone(Math.toDegrees(swing), 180 - Math.toDegrees(inner));
    }
}
