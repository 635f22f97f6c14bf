package app.legato.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.figure.drawing.Drawing;
import app.legato.figure.drawing.Mark;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {

    @Test
    void readsEveryShippedPictureUnderItsOwnName() {
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
    void saysWhichFieldIsWrong() throws Exception {
        String good;
        try (var in = PictureFileTest.class.getResourceAsStream("/app/legato/assets/stretches/calf-wall.json")) {
            good = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(reason(good.replace("\"calf\"", "\"ear\""))).isEqualTo("muscles[0].muscle: \"ear\" is not known");
        assertThat(reason(good.replace("\"on\": \"heel\"", "\"on\": 1"))).startsWith("keys.rest.pins.near.foot.on:");
        assertThat(reason(good.replace("\"width\"", "\"w\"").replace("\"wall\"", "\"river\"")))
                .isEqualTo("props[1].kind: \"river\" is not known");
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
