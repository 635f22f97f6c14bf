package app.legato.ui.figure;

import app.legato.figure.Flank;
import app.legato.figure.Joint;
import app.legato.figure.Limbs;
import app.legato.figure.Picture;
import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.Pose;
import app.legato.figure.Skeleton;
import java.util.ArrayList;
import java.util.List;

/** Joints bend as joints do, smoothly, and every arm and leg is long enough for where it goes. */
final class JointCheck {
    private static final double FRAMES_A_SECOND = 60;
    private static final double MOST_TURN_A_FRAME = 1.5;
    private static final double MOST_WAY_A_FRAME = 0.008;

    private record Angle(Joint joint, String name, double degrees) {}

    private JointCheck() {}

    static void limits(Moment moment, Findings findings) {
        for (Angle angle : angles(moment.body().pose())) {
            findings.atMost(
                    0.05, angle.joint().excess(angle.degrees()), moment, angle.name(), "degrees beyond its limit");
        }
    }

    static void reach(Moment moment, Findings findings) {
        for (Flank flank : Flank.values()) {
            PlacedLeg leg = moment.body().leg(flank);
            double legs = leg.hip().distance(leg.ankle()) / Skeleton.LEG;
            findings.atMost(1.0001, legs, moment, Places.name(flank, "leg"), "stretched to share of its length");
            Point wrist = moment.body().arm(flank).wrist();
            double arms = moment.body().shoulder().distance(wrist) / Skeleton.ARM;
            findings.atMost(1.04, arms, moment, Places.name(flank, "arm"), "stretched to share of its length");
        }
    }

    /** Frame by frame, at the pace of the faster way. */
    static void smoothness(Picture picture, Findings findings) {
        int frames = (int) Math.round(Math.min(picture.secondsInto(), picture.secondsBack()) * FRAMES_A_SECOND);
        Moment before = Moment.at(picture, 0, 0);
        for (int i = 1; i <= frames; i++) {
            Moment now = Moment.at(picture, i / (double) frames, 0);
            List<Angle> last = angles(before.body().pose());
            List<Angle> next = angles(now.body().pose());
            for (int k = 0; k < next.size(); k++) {
                double turn = Math.abs(next.get(k).degrees() - last.get(k).degrees());
                findings.atMost(MOST_TURN_A_FRAME, turn, now, next.get(k).name(), "turning within a frame");
            }
            var from = Places.of(before.body());
            var to = Places.of(now.body());
            for (int k = 0; k < to.size(); k++) {
                double way = to.get(k).at().distance(from.get(k).at());
                findings.atMost(MOST_WAY_A_FRAME, way, now, to.get(k).name(), "moving within a frame");
            }
            before = now;
        }
    }

    private static List<Angle> angles(Pose pose) {
        List<Angle> angles = new ArrayList<>(List.of(
                new Angle(Joint.SPINE, "spine", pose.spine()),
                new Angle(Joint.NECK, "neck", pose.neck()),
                new Angle(Joint.HEAD, "head", pose.head())));
        for (Flank flank : Flank.values()) {
            Limbs limbs = pose.limbs(flank);
            angles.add(new Angle(Joint.HIP, Places.name(flank, "hip"), limbs.hip()));
            angles.add(new Angle(Joint.KNEE, Places.name(flank, "knee"), limbs.knee()));
            angles.add(new Angle(Joint.ANKLE, Places.name(flank, "ankle"), limbs.ankle()));
            angles.add(new Angle(Joint.TOE, Places.name(flank, "toes"), limbs.toe()));
            angles.add(new Angle(Joint.SHOULDER, Places.name(flank, "shoulder"), limbs.shoulder()));
            angles.add(new Angle(Joint.ELBOW, Places.name(flank, "elbow"), limbs.elbow()));
            angles.add(new Angle(Joint.WRIST, Places.name(flank, "wrist"), limbs.wrist()));
        }
        return angles;
    }
}
