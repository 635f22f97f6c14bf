package app.legato.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.figure.drawing.Drawing;
import app.legato.figure.drawing.Mark;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {

    @Test
    void readsThePictureOfEveryStretchUnderItsOwnName() {
        assertThat(Pictures.IDS)
                .allSatisfy(id -> assertThat(Pictures.of(id).id()).isEqualTo(id));
    }

    @Test
    void namesAMissingFile() {
        assertThat(PictureFile.of("handstand"))
                .isEqualTo(new PictureFile.Problem("stretches/handstand.json", "there is no such file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "42", "{\"id\": \"x\"}", "{\"id\": 3}"})
    void namesABrokenFile(String json) {
        PictureFile read = PictureFile.read("x.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(read).isInstanceOfSatisfying(PictureFile.Problem.class, problem -> {
            assertThat(problem.file()).isEqualTo("x.json");
            assertThat(problem.reason()).isNotBlank();
        });
    }

    @Test
    void saysWhichFieldIsWrongAndInWhichLine() {
        String good = Shipped.text("calf-wall");
        assertThat(reason(good.replace("\"calf\"", "\"ear\"")))
                .isEqualTo("muscles[0].muscle: \"ear\" is not known (line 5)");
        assertThat(reason(good.replace("\"on\": \"heel\"", "\"on\": 1"))).startsWith("keys.rest.pins.near.foot.on:");
        assertThat(reason(good.replace("\"width\"", "\"w\"").replace("\"wall\"", "\"river\"")))
                .isEqualTo("props[1].kind: \"river\" is not known (line 4)");
        assertThat(reason(good.replace("\"spine\": -1", "\"spine\": \"round\"")))
                .isEqualTo("keys.stretch.spine: a number was expected (line " + line(good, "\"spine\": -1") + ")");
        assertThat(reason(good.replace("\"eyes\": \"open\"", "\"eyes\": \"wide\"")))
                .startsWith("keys.rest.eyes: \"wide\" is neither \"open\" nor \"closed\" (line ");
        assertThat(reason(good.replace("\"into\": 4", "\"into\": 0")))
                .startsWith("seconds.into: a number above 0 was expected (line ");
    }

    @Test
    void namesTheLineOfWhatIsAroundAMissingField() {
        String good = Shipped.text("calf-wall");
        String bad = good.replaceFirst("\"hip\": 2.3, ", "");
        assertThat(reason(bad))
                .isEqualTo("keys.rest.near.hip: a number was expected (line " + line(good, "\"hip\": 2.3") + ")");
    }

    @Test
    void namesTheLineWhereTheTextBreaksOff() {
        String good = Shipped.text("calf-wall");
        assertThat(reason(good.substring(0, good.indexOf("\"stretch\""))))
                .contains("(line " + line(good, "\"stretch\""));
    }

    @Test
    void everyStretchHasExactlyOneFileAndEveryFileBelongsToAStretch() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("assets", "stretches"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Pictures.IDS.stream().map(id -> id + ".json").toList());
        }
    }

    private static long line(String text, String part) {
        return text.substring(0, text.indexOf(part)).lines().count();
    }

    @Test
    void drawsTheSameMarksInTheSameOrderAtEveryMoment() {
        Pictures.all().forEach(picture -> {
            List<Class<?>> rest = kinds(Drawing.of(picture, 0, 0));
            assertThat(kinds(Drawing.of(picture, .37, .5))).as(picture.id()).isEqualTo(rest);
            assertThat(kinds(Drawing.of(picture, 1, 1))).as(picture.id()).isEqualTo(rest);
        });
    }

    private static List<Class<?>> kinds(List<Mark> marks) {
        return marks.stream().<Class<?>>map(Object::getClass).toList();
    }

    private static String reason(String json) {
        return PictureFile.read("x.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                        instanceof PictureFile.Problem problem
                ? problem.reason()
                : "";
    }
}
