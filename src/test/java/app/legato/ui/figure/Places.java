package app.legato.ui.figure;

import app.legato.figure.Body;
import app.legato.figure.Flank;
import app.legato.figure.Foot;
import app.legato.figure.PlacedArm;
import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Named places on the body, and the bones between them. */
final class Places {
    /** Where the round heel touches when the foot slopes by a little. */
    private static final Point HEEL = new Point(-.038, -.034);

    private static final Point CROWN = new Point(.06, .76);
    /** The back of the head, in head heights from its pivot; the head is round, so the lowest of these rests on a pillow. */
    private static final List<Point> BACK_OF_HEAD =
            List.of(new Point(-.35, -.025), new Point(-.42, .12), new Point(-.46, .30), new Point(-.44, .50));

    record Place(String name, Point at) {}

    record Bone(String name, Point from, Point to) {
        /** Places along the bone, a tenth of it apart. */
        Stream<Point> along() {
            return Stream.iterate(0, i -> i <= 10, i -> i + 1).map(i -> from.toward(to, i / 10.0));
        }
    }

    private Places() {}

    static String name(Flank flank, String part) {
        return flank.name().toLowerCase(Locale.ROOT) + " " + part;
    }

    static List<Place> of(Body body) {
        List<Place> all = new ArrayList<>(List.of(
                new Place("hip", body.hip()),
                new Place("waist", body.waist()),
                new Place("neck", body.neckBase()),
                new Place("crown", onHead(body, CROWN))));
        for (Flank flank : Flank.values()) {
            PlacedLeg leg = body.leg(flank);
            PlacedArm arm = body.arm(flank);
            all.add(new Place(name(flank, "knee"), leg.knee()));
            all.add(new Place(name(flank, "ankle"), leg.ankle()));
            all.add(new Place(name(flank, "heel"), leg.onFoot(HEEL)));
            all.add(new Place(name(flank, "ball"), leg.onFoot(Foot.BALL)));
            all.add(new Place(name(flank, "toes"), toes(leg)));
            all.add(new Place(name(flank, "elbow"), arm.elbow()));
            all.add(new Place(name(flank, "wrist"), arm.wrist()));
            all.add(new Place(name(flank, "fingers"), fingers(arm)));
        }
        return all;
    }

    static List<Bone> bones(Body body) {
        List<Bone> all = new ArrayList<>(List.of(
                new Bone("pelvis", body.hip(), body.waist()), new Bone("chest", body.waist(), body.neckBase())));
        for (Flank flank : Flank.values()) {
            PlacedLeg leg = body.leg(flank);
            PlacedArm arm = body.arm(flank);
            all.add(new Bone(name(flank, "thigh"), leg.hip(), leg.knee()));
            all.add(new Bone(name(flank, "shank"), leg.knee(), leg.ankle()));
            all.add(new Bone(name(flank, "foot"), leg.ankle(), toes(leg)));
            all.add(new Bone(name(flank, "upper arm"), arm.shoulder(), arm.elbow()));
            all.add(new Bone(name(flank, "forearm"), arm.elbow(), arm.wrist()));
            all.add(new Bone(name(flank, "hand"), arm.wrist(), fingers(arm)));
        }
        return all;
    }

    static Point toes(PlacedLeg leg) {
        return leg.toeHinge().along(leg.toes(), 0.0425);
    }

    static Point fingers(PlacedArm arm) {
        return arm.onHand(new Point(arm.hand().closed() ? 0.047 : 0.088, 0));
    }

    /** The back of the head's lowest place. */
    static Point backOfHead(Body body) {
        return BACK_OF_HEAD.stream()
                .map(point -> onHead(body, point))
                .min((a, b) -> Double.compare(a.y(), b.y()))
                .orElseThrow();
    }

    private static Point onHead(Body body, Point inHeads) {
        return body.pivot().plus(inHeads.times(Skeleton.HEAD).turned(body.headUp() - 90));
    }
}
