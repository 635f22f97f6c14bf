package app.legato.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.figure.Picture;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** That the checks of {@link MotionTest} see a pose that somebody broke, and say where. */
class BrokenPoseTest {

    @Test
    void namesTheJointBeyondItsLimit() {
        assertThat(found("ankle-pumps", "\"ankle\": 20", "\"ankle\": 44", JointCheck::limits))
                .containsExactly("ankle-pumps in the stretch: near ankle degrees beyond its limit is 14.0000, "
                        + "at most 0.0500 is meant");
    }

    @Test
    void namesTheFootThatFloats() {
        assertThat(found("calf-wall", "\"at\": [-0.03, 0]", "\"at\": [-0.03, 0.05]", ContactCheck::feet))
                .anyMatch(words -> words.startsWith("calf-wall") && words.contains("near foot pinned on nothing"));
    }

    @Test
    void namesTheHandInTheWallAndTheHandOffIt() {
        assertThat(found("calf-wall", "\"at\": [0.6, 0.735]", "\"at\": [0.65, 0.735]", RoomCheck::solidThings))
                .anyMatch(words -> words.startsWith("calf-wall in the stretch: near fingers before the wall"));
        assertThat(found("calf-wall", "\"at\": [0.6, 0.735]", "\"at\": [0.5, 0.735]", ContactCheck::hands))
                .anyMatch(words -> words.startsWith("calf-wall in the stretch: near hand gap to the wall"));
    }

    @Test
    void namesTheHandThatLetsGoOfTheStrap() {
        assertThat(found("calf-lying-strap", "\"hand\": \"grip\"", "\"hand\": \"flat\"", ContactCheck::hands))
                .contains("calf-lying-strap at rest: near hand does not hold the strap");
    }

    @Test
    void namesTheSeatInTheChairAndTheHeadOffThePillow() {
        assertThat(found("sole-floor", "\"root\": [0, 0.302]", "\"root\": [0, 0.24]", ContactCheck::seatAndHead))
                .anyMatch(words -> words.startsWith("sole-floor at rest: hip height"));
        assertThat(found("ankle-pumps", "\"neck\": 16", "\"neck\": 48", ContactCheck::seatAndHead))
                .anyMatch(words -> words.startsWith("ankle-pumps at rest: head place on the pillow"));
    }

    @Test
    void namesTheThighInTheSeat() {
        assertThat(found("sole-floor", "\"seat\": 0.235", "\"seat\": 0.33", RoomCheck::solidThings))
                .anyMatch(words -> words.contains("near thigh depth inside the seat"));
    }

    @Test
    void namesTheArmThatDoesNotReachAndTheJump() {
        assertThat(found("heel-down-chair", "\"at\": [0.36, 0.535]", "\"at\": [0.75, 0.535]", JointCheck::reach))
                .anyMatch(words -> words.contains("near arm stretched"));
        Findings findings = new Findings();
        JointCheck.smoothness(broken("calf-wall", "\"into\": 4", "\"into\": 0.4"), findings);
        assertThat(findings.words()).anyMatch(words -> words.contains("near knee moving within a frame"));
    }

    @Test
    void namesWhatSticksOutOfThePicture() {
        assertThat(found("calf-wall", "[-0.52, -0.075, 1.42, 1.13]", "[-0.52, -0.075, 1.42, 0.8]", RoomCheck::inside))
                .anyMatch(words -> words.contains("something hair upper edge"));
    }

    @Test
    void namesTheKneeThatShouldBeStraight() {
        Findings findings = new Findings();
        MeaningCheck.of(broken("relief-bed-edge", "\"at\": [0.45, 0]", "\"at\": [0.38, 0]"), findings);
        assertThat(findings.words())
                .anyMatch(words -> words.startsWith("relief-bed-edge in the stretch: near knee bent"));
    }

    private static List<String> found(String id, String good, String bad, BiConsumer<Moment, Findings> check) {
        assertThat(findings(Pictures.of(id), check)).isEmpty();
        return findings(broken(id, good, bad), check);
    }

    private static List<String> findings(Picture picture, BiConsumer<Moment, Findings> check) {
        Findings findings = new Findings();
        for (double level : new double[] {0, .5, 1}) {
            check.accept(Moment.at(picture, level, 0), findings);
        }
        return findings.words();
    }

    private static Picture broken(String id, String good, String bad) {
        String json = Shipped.text(id);
        assertThat(json).contains(good);
        byte[] changed = json.replace(good, bad).getBytes(StandardCharsets.UTF_8);
        return switch (PictureFile.read(id, new ByteArrayInputStream(changed))) {
            case PictureFile.Read(Picture picture) -> picture;
            case PictureFile.Problem problem -> throw new AssertionError(problem);
        };
    }
}
