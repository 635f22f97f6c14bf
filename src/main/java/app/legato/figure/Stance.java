package app.legato.figure;

/**
 * Where a foot is at some moment between two pinned keys.
 *
 * @param pitch the foot's slope
 * @param lift  added toe angle of a step
 */
record Stance(Point ankle, double pitch, double lift) {
    /** A heel that moves further than this steps instead of sliding. */
    private static final double STEP = 0.06;
    /** In the middle of a step the heel hangs back this far and the toes bend up, else the ankle would pass its limit. */
    private static final double STEP_PITCH = 28;

    private static final double STEP_TOES = 22;

    /** The stance a fraction {@code f} of the way; the sole never sinks into what carries it. */
    static Stance between(FootPin from, FootPin to, double f) {
        Point ankle = from.ankle().toward(to.ankle(), f);
        double pitch = Ease.mix(from.pitch(), to.pitch(), f);
        if (from.on() == FootPin.Contact.ANKLE || to.on() == FootPin.Contact.ANKLE) {
            return new Stance(ankle, pitch, 0);
        }
        double distance = from.on() == to.on() ? from.at().distance(to.at()) : 0;
        double wave = distance > STEP ? Math.sin(Math.PI * f) : 0;
        double height = distance > STEP ? 0.25 * distance * f * (1 - f) : 0;
        double stepped = pitch - STEP_PITCH * wave;
        double support = Ease.mix(from.at().y(), to.at().y(), f);
        return new Stance(new Point(ankle.x(), support - Foot.depth(stepped) + height), stepped, STEP_TOES * wave);
    }
}
