package app.legato.ui.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.legato.figure.Body;
import app.legato.figure.Flank;
import app.legato.figure.Foot;
import app.legato.figure.FootPin;
import app.legato.figure.Joint;
import app.legato.figure.Limbs;
import app.legato.figure.Motion;
import app.legato.figure.Picture;
import app.legato.figure.PlacedArm;
import app.legato.figure.PlacedLeg;
import app.legato.figure.Point;
import app.legato.figure.Pose;
import app.legato.figure.Prop;
import app.legato.figure.Skeleton;
import app.legato.figure.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the body must keep to in every picture, at both keys and at 240 steps between. */
class MotionTest {
    private static final int STEPS = 240;
    /** Stretches whose point is a straight knee. */
    private static final Set<String> STRAIGHT = Set.of(
            "calf-wall",
            "hamstring-standing",
            "calf-seated-strap",
            "calf-chair-strap",
            "hamstring-chair",
            "ankle-pumps",
            "calf-lying-strap",
            "relief-bed-edge",
            "heel-down-chair");

    static Stream<Picture> pictures() {
        return Pictures.all();
    }

    private static void everyStep(Picture picture, Consumer<Body> check) {
        for (int i = 0; i <= STEPS; i++) {
            check.accept(Motion.at(picture, i / (double) STEPS, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void keepsEveryJointWithinItsLimits(Picture picture) {
        SoftAssertions softly = new SoftAssertions();
        everyStep(
                picture,
                body -> angles(body.pose())
                        .forEach(angle -> softly.assertThat(angle.joint().excess(angle.degrees()))
                                .as("%s %s", angle, picture.id())
                                .isLessThanOrEqualTo(0.05)));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void endsWithAStraightKneeWhereThatIsThePoint(Picture picture) {
        if (STRAIGHT.contains(picture.id())) {
            assertThat(Motion.at(picture, 1, 0).pose().near().knee()).isLessThanOrEqualTo(12);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void keepsSolesOnWhatCarriesThem(Picture picture) {
        SoftAssertions softly = new SoftAssertions();
        for (Flank flank : Flank.values()) {
            FootPin from = picture.rest().pins(flank).foot();
            FootPin to = picture.stretch().pins(flank).foot();
            if (from == null || to == null || from.on() == FootPin.Contact.ANKLE) {
                continue;
            }
            boolean still = from.equals(to);
            assertThat(picture.rest().root().distance(heldAnkle(from)) / Skeleton.LEG)
                    .isLessThanOrEqualTo(1);
            assertThat(picture.stretch().root().distance(heldAnkle(to)) / Skeleton.LEG)
                    .isLessThanOrEqualTo(1);
            everyStep(picture, body -> {
                double support = Math.max(from.at().y(), to.at().y());
                double lowest = lowest(body.leg(flank));
                softly.assertThat(lowest).as("%s sole", flank).isGreaterThanOrEqualTo(support - 0.006);
                if (still) {
                    softly.assertThat(lowest).as("%s pinned", flank).isLessThanOrEqualTo(support + 0.006);
                }
            });
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void keepsHandsOnTheirPins(Picture picture) {
        SoftAssertions softly = new SoftAssertions();
        for (Flank flank : Flank.values()) {
            var from = picture.rest().pins(flank).hand();
            var to = picture.stretch().pins(flank).hand();
            if (from == null || to == null) {
                continue;
            }
            for (int i = 0; i <= STEPS; i++) {
                double level = i / (double) STEPS;
                Body body = Motion.at(picture, level, 0);
                double f = app.legato.figure.Ease.eased(level);
                Point wrist = Wrists.of(from, body).toward(Wrists.of(to, body), f);
                softly.assertThat(body.arm(flank).wrist().distance(wrist))
                        .as("%s at %s", flank, level)
                        .isLessThanOrEqualTo(0.005);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void putsNothingThroughAWall(Picture picture) {
        picture.prop(Prop.Wall.class).ifPresent(wall -> {
            SoftAssertions softly = new SoftAssertions();
            everyStep(
                    picture,
                    body -> points(body)
                            .forEach(point -> softly.assertThat(point.x()).isLessThanOrEqualTo(wall.x() + 0.004)));
            softly.assertAll();
        });
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void keepsWristsAboveTheMattress(Picture picture) {
        picture.prop(Prop.Bed.class)
                .ifPresent(bed -> everyStep(picture, body -> {
                    assertThat(body.nearArm().wrist().y()).isGreaterThan(bed.top());
                    assertThat(body.farArm().wrist().y()).isGreaterThan(bed.top());
                }));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void losesNoPinToAReachTooFar(Picture picture) {
        SoftAssertions softly = new SoftAssertions();
        everyStep(picture, body -> {
            for (Flank flank : Flank.values()) {
                PlacedLeg leg = body.leg(flank);
                softly.assertThat(leg.hip().distance(leg.ankle()) / Skeleton.LEG)
                        .isLessThanOrEqualTo(1.0001);
                softly.assertThat(body.shoulder().distance(body.arm(flank).wrist()) / Skeleton.ARM)
                        .isLessThanOrEqualTo(1.04);
            }
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void agreesWithTheAnglesOfBothKeys(Picture picture) {
        SoftAssertions softly = new SoftAssertions();
        agree(softly, Body.of(picture.rest(), 0), Motion.at(picture, 0, 0));
        agree(softly, Body.of(picture.stretch(), 0), Motion.at(picture, 1, 0));
        softly.assertAll();
    }

    private static void agree(SoftAssertions softly, Body angles, Body pinned) {
        for (Flank flank : Flank.values()) {
            softly.assertThat(
                            angles.leg(flank).ankle().distance(pinned.leg(flank).ankle()))
                    .as("%s ankle", flank)
                    .isLessThan(0.004);
            softly.assertThat(angles.leg(flank)
                            .onFoot(Foot.BALL)
                            .distance(pinned.leg(flank).onFoot(Foot.BALL)))
                    .as("%s ball", flank)
                    .isLessThan(0.004);
            softly.assertThat(
                            angles.arm(flank).wrist().distance(pinned.arm(flank).wrist()))
                    .as("%s wrist", flank)
                    .isLessThan(0.004);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void movesNoJointByAJump(Picture picture) {
        SoftAssertions softly = new SoftAssertions();
        int frames = (int) Math.round(picture.secondsInto() * 60);
        List<Angle> before = angles(Motion.at(picture, 0, 0).pose());
        for (int i = 1; i <= frames; i++) {
            List<Angle> now = angles(Motion.at(picture, i / (double) frames, 0).pose());
            for (int k = 0; k < now.size(); k++) {
                softly.assertThat(Math.abs(now.get(k).degrees() - before.get(k).degrees()))
                        .as("%s at frame %s", now.get(k), i)
                        .isLessThanOrEqualTo(1.5);
            }
            before = now;
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void staysInsideTheView(Picture picture) {
        View view = picture.view();
        everyStep(
                picture,
                body -> points(body).forEach(point -> {
                    assertThat(point.x()).isBetween(view.x(), view.right());
                    assertThat(point.y()).isBetween(view.y(), view.top());
                }));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void breathesWithoutLosingHandsOrFeet(Picture picture) {
        Body out = Motion.at(picture, 1, 0);
        Body in = Motion.at(picture, 1, 1);
        assertThat(in.neckBase().distance(out.neckBase())).isBetween(0.003, 0.006);
        assertThat(in.nearLeg()).isEqualTo(out.nearLeg());
        if (requireNonNull(picture.stretch().pins(Flank.NEAR)).hand() != null) {
            assertThat(in.nearArm().wrist().distance(out.nearArm().wrist())).isLessThan(0.005);
        }
    }

    /** Where a pin wants the ankle. */
    private static Point heldAnkle(FootPin pin) {
        return switch (pin.on()) {
            case ANKLE -> pin.at();
            case HEEL -> pin.at().minus(Foot.lowestOfHeel(pin.pitch()));
            case BALL -> pin.at().minus(Foot.BALL.turned(pin.pitch()));
        };
    }

    private static double lowest(PlacedLeg leg) {
        return Stream.of(new Point(-0.030, -0.039), new Point(-0.038, -0.034), new Point(-0.0425, -0.026), Foot.BALL)
                .mapToDouble(point -> leg.onFoot(point).y())
                .min()
                .orElseThrow();
    }

    private static List<Point> points(Body body) {
        List<Point> points = new ArrayList<>(List.of(body.hip(), body.neckBase(), body.pivot()));
        for (Flank flank : Flank.values()) {
            PlacedLeg leg = body.leg(flank);
            PlacedArm arm = body.arm(flank);
            points.addAll(List.of(leg.knee(), leg.ankle(), leg.onFoot(Foot.BALL), arm.elbow(), arm.wrist()));
            points.add(leg.toeHinge().along(leg.toes(), 0.0425));
            points.add(arm.onHand(new Point(arm.hand().closed() ? 0.047 : 0.088, 0)));
        }
        return points;
    }

    private record Angle(Joint joint, String where, double degrees) {}

    private static List<Angle> angles(Pose pose) {
        List<Angle> angles = new ArrayList<>(List.of(
                new Angle(Joint.SPINE, "", pose.spine()),
                new Angle(Joint.NECK, "", pose.neck()),
                new Angle(Joint.HEAD, "", pose.head())));
        for (Flank flank : Flank.values()) {
            Limbs limbs = pose.limbs(flank);
            String where = flank.name();
            angles.add(new Angle(Joint.HIP, where, limbs.hip()));
            angles.add(new Angle(Joint.KNEE, where, limbs.knee()));
            angles.add(new Angle(Joint.ANKLE, where, limbs.ankle()));
            angles.add(new Angle(Joint.TOE, where, limbs.toe()));
            angles.add(new Angle(Joint.SHOULDER, where, limbs.shoulder()));
            angles.add(new Angle(Joint.ELBOW, where, limbs.elbow()));
            angles.add(new Angle(Joint.WRIST, where, limbs.wrist()));
        }
        return angles;
    }
}
