package app.legato.figure;

/**
 * One key pose. The angles alone give it; the pins keep hands and feet in place on the way to another pose.
 *
 * @param root     the hip joint
 * @param lean     of the pelvis, forward is positive; -90 is lying on the back
 * @param eyesOpen 1 open, 0 closed
 */
public record Pose(
        Point root,
        double lean,
        double spine,
        double neck,
        double head,
        double eyesOpen,
        Limbs near,
        Limbs far,
        Pins nearPins,
        Pins farPins) {
    public Limbs limbs(Flank flank) {
        return flank == Flank.NEAR ? near : far;
    }

    public Pins pins(Flank flank) {
        return flank == Flank.NEAR ? nearPins : farPins;
    }

    /** This pose with other angles on one side. */
    Pose with(Flank flank, Limbs limbs) {
        return flank == Flank.NEAR
                ? new Pose(root, lean, spine, neck, head, eyesOpen, limbs, far, nearPins, farPins)
                : new Pose(root, lean, spine, neck, head, eyesOpen, near, limbs, nearPins, farPins);
    }

    /** The angles a fraction {@code f} of the way to {@code other}, pins not yet heeded. */
    Pose mixed(Pose other, double f) {
        return new Pose(
                root.toward(other.root, f),
                Ease.mix(lean, other.lean, f),
                Ease.mix(spine, other.spine, f),
                Ease.mix(neck, other.neck, f),
                Ease.mix(head, other.head, f),
                Ease.mix(eyesOpen, other.eyesOpen, f),
                near.mixed(other.near, f),
                far.mixed(other.far, f),
                nearPins,
                farPins);
    }
}
