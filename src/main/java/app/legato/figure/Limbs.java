package app.legato.figure;

/**
 * The joint angles of one side's leg and arm, in degrees.
 *
 * @param glide how far the shoulder has shifted because the arm reaches far
 */
public record Limbs(
        double hip,
        double knee,
        double ankle,
        double toe,
        double shoulder,
        double elbow,
        double wrist,
        Point glide,
        Hand hand) {
    Limbs mixed(Limbs other, double f) {
        return new Limbs(
                Ease.mix(hip, other.hip, f),
                Ease.mix(knee, other.knee, f),
                Ease.mix(ankle, other.ankle, f),
                Ease.mix(toe, other.toe, f),
                Ease.mix(shoulder, other.shoulder, f),
                Ease.mix(elbow, other.elbow, f),
                Ease.mix(wrist, other.wrist, f),
                glide.toward(other.glide, f),
                f < 0.5 ? hand : other.hand);
    }

    Limbs withLeg(double newHip, double newKnee, double newAnkle, double newToe) {
        return new Limbs(newHip, newKnee, newAnkle, newToe, shoulder, elbow, wrist, glide, hand);
    }

    Limbs withArm(double newShoulder, double newElbow, double newWrist, Point newGlide) {
        return new Limbs(hip, knee, ankle, toe, newShoulder, newElbow, newWrist, newGlide, hand);
    }
}
