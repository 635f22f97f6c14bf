package app.legato.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.figure.Body;
import app.legato.figure.Flank;
import app.legato.figure.Foot;
import app.legato.figure.Picture;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the body must keep to in the picture of every stretch: at both keys, at 240 steps between and through the breaths of the hold. */
class MotionTest {
    private static final double AGREED = 0.004;

    static Stream<Picture> pictures() {
        return Pictures.all();
    }

    private static void keeps(Picture picture, BiConsumer<Moment, Findings> check) {
        Findings findings = new Findings();
        Moment.of(picture).forEach(moment -> check.accept(moment, findings));
        assertThat(findings.words()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void keepsEveryJointWithinItsLimits(Picture picture) {
        keeps(picture, JointCheck::limits);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void losesNoPinToAReachTooFar(Picture picture) {
        keeps(picture, JointCheck::reach);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void movesNothingByAJump(Picture picture) {
        Findings findings = new Findings();
        JointCheck.smoothness(picture, findings);
        assertThat(findings.words()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void keepsFeetOnWhatCarriesThem(Picture picture) {
        keeps(picture, ContactCheck::feet);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void keepsHandsOnWallStrapChairOrBody(Picture picture) {
        keeps(picture, ContactCheck::hands);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void restsTheSeatOnChairOrBedAndTheHeadOnItsPillow(Picture picture) {
        keeps(picture, ContactCheck::seatAndHead);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void putsNoLimbThroughWallFloorSeatOrBed(Picture picture) {
        keeps(picture, RoomCheck::solidThings);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void staysInsideThePicture(Picture picture) {
        Findings findings = new Findings();
        for (int i = 0; i <= 20; i++) {
            RoomCheck.inside(Moment.at(picture, i / 20.0, i % 2), findings);
        }
        assertThat(findings.words()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void showsTheStretchThatIsMeant(Picture picture) {
        Findings findings = new Findings();
        MeaningCheck.of(picture, findings);
        assertThat(findings.words()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void agreesWithTheAnglesOfBothKeys(Picture picture) {
        Findings findings = new Findings();
        agree(findings, Body.of(picture.rest(), 0), Moment.at(picture, 0, 0));
        agree(findings, Body.of(picture.stretch(), 0), Moment.at(picture, 1, 0));
        assertThat(findings.words()).isEmpty();
    }

    private static void agree(Findings findings, Body angles, Moment pinned) {
        for (Flank flank : Flank.values()) {
            var leg = angles.leg(flank);
            var held = pinned.body().leg(flank);
            double wrist =
                    angles.arm(flank).wrist().distance(pinned.body().arm(flank).wrist());
            findings.atMost(
                    AGREED,
                    leg.ankle().distance(held.ankle()),
                    pinned,
                    Places.name(flank, "ankle"),
                    "apart from its angles");
            findings.atMost(
                    AGREED,
                    leg.onFoot(Foot.BALL).distance(held.onFoot(Foot.BALL)),
                    pinned,
                    Places.name(flank, "ball"),
                    "apart from its angles");
            findings.atMost(AGREED, wrist, pinned, Places.name(flank, "wrist"), "apart from its angles");
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void breathesWithoutLosingHandsOrFeet(Picture picture) {
        Body out = Moment.at(picture, 1, 0).body();
        Body in = Moment.at(picture, 1, 1).body();
        assertThat(in.neckBase().distance(out.neckBase())).isBetween(0.003, 0.006);
        for (Flank flank : Flank.values()) {
            assertThat(in.leg(flank)).isEqualTo(out.leg(flank));
            assertThat(in.arm(flank).wrist().distance(out.arm(flank).wrist()))
                    .as("%s %s hand", picture.id(), flank)
                    .isLessThan(0.005);
        }
    }
}
