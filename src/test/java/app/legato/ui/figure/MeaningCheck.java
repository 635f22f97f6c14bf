package app.legato.ui.figure;

import app.legato.figure.Body;
import app.legato.figure.Limbs;
import app.legato.figure.Picture;
import app.legato.figure.Pose;
import app.legato.figure.Region;

/** What makes a picture this stretch and no other, as {@code evidence.md} and a physiotherapist would have it. */
final class MeaningCheck {
    private MeaningCheck() {}

    static void of(Picture picture, Findings findings) {
        Moment rest = Moment.at(picture, 0, 0);
        Moment full = Moment.at(picture, 1, 0);
        Pose pose = full.body().pose();
        Limbs near = pose.near();
        switch (picture.id()) {
            case "calf-wall", "heel-down-chair" -> {
                straight(full, findings);
                heelDown(full, findings);
                findings.atLeast(15, near.ankle(), full, "near ankle", "toes toward the shin");
                findings.atMost(5, near.hip(), full, "near hip", "bent, hips forward");
                findings.atLeast(25, pose.far().knee(), full, "far knee", "bent in front");
            }
            case "calf-chair-strap", "calf-seated-strap", "calf-lying-strap", "relief-bed-edge" -> {
                straight(full, findings);
                findings.atLeast(10, near.ankle(), full, "near ankle", "toes toward the shin");
                double drawn = near.ankle() - rest.body().pose().near().ankle();
                findings.atLeast(20, drawn, full, "near ankle", "way the toes are drawn");
            }
            case "soleus-wall", "soleus-chair" -> {
                heelDown(full, findings);
                findings.atLeast(35, near.knee(), full, "near knee", "bent");
                findings.atLeast(22, near.ankle(), full, "near ankle", "toes toward the shin");
                findings.isTrue(lights(picture, Region.SOLEUS), full, "soleus", "is not lit");
            }
            case "hamstring-standing", "hamstring-chair" -> {
                straight(full, findings);
                findings.atLeast(30, pose.lean(), full, "pelvis", "lean from the hips");
                findings.atMost(6, pose.spine(), full, "spine", "round instead of long");
                findings.isTrue(lights(picture, Region.HAMSTRING), full, "hamstring", "is not lit");
            }
            case "quadriceps-side" -> {
                findings.atLeast(100, near.knee(), full, "near knee", "heel drawn back");
                findings.atMost(0, near.hip(), full, "near hip", "bent");
                Body body = full.body();
                double apart = body.nearLeg().knee().distance(body.farLeg().knee());
                findings.atMost(.1, apart, full, "knees", "apart");
                findings.isTrue(lights(picture, Region.QUADRICEPS), full, "quadriceps", "is not lit");
            }
            case "sole-floor", "sole-toes" -> {
                findings.atLeast(40, near.toe(), full, "near toes", "bent back");
                findings.isTrue(lights(picture, Region.SOLE), full, "sole", "is not lit");
            }
            case "ankle-pumps" -> {
                double way = near.ankle() - rest.body().pose().near().ankle();
                findings.atLeast(45, way, full, "near ankle", "way of the foot");
                straight(full, findings);
            }
            default -> findings.isTrue(false, full, "stretch", "has no meaning written down here");
        }
    }

    private static void straight(Moment full, Findings findings) {
        findings.atMost(12, full.body().pose().near().knee(), full, "near knee", "bent");
    }

    private static void heelDown(Moment full, Findings findings) {
        double slope = Math.abs(full.body().nearLeg().foot() % 360);
        findings.atMost(1, Math.min(slope, 360 - slope), full, "near foot", "slope, heel down and toes down");
    }

    private static boolean lights(Picture picture, Region region) {
        return picture.targets().stream().anyMatch(target -> target.region() == region && target.level() == 1);
    }
}
