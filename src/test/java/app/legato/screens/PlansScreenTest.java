package app.legato.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.Looks;
import app.legato.body.Posture;
import app.legato.profile.Caution;
import app.legato.profile.Preferences;
import app.legato.stretch.Brought;
import app.legato.stretch.OwnPlan;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlansScreenTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Clock EVENING = Clock.fixed(Instant.parse("2025-05-12T20:30:00Z"), LONDON);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void paintsThePlansAndOneBeingChanged(Looks look) {
        UnaryOperator<Preferences> joint = chosen -> chosen.withCautions(Set.of(Caution.JOINT));
        try (LegatoWindow window = LegatoWindow.open(folder, EVENING, new Route.Plans(), look.after(joint))) {
            OwnPlan plan = OwnPlan.copyOf(
                    Brought.LONG.in(Posture.STANDING),
                    UUID.randomUUID(),
                    "Knie und Wade, Frau Berger",
                    UUID::randomUUID);
            window.write(diary -> diary.profile().put(diary.profile().read().withCaution(Caution.JOINT, true)));
            window.write(diary -> diary.plans().put(plan));
            window.paint("plans-" + look.suffix());
            scroll(window, 1);
            window.paint("plans-" + look.suffix() + "-end");
            boolean german = look.suffix().endsWith("de");
            window.click(button(window, german ? plan.name() + " ändern" : "Change " + plan.name()));
            window.paint("plan-" + look.suffix());
            scroll(window, 0.5);
            window.paint("plan-" + look.suffix() + "-middle");
            assertThat(window.scene().getRoot().lookup(".stretch-card")).isNotNull();
        }
    }

    /** The button that a reader would read out so. */
    private static Node button(LegatoWindow window, String spoken) {
        return LegatoWindow.onScreen(() -> window.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> spoken.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button is read out as " + spoken)));
    }

    private static void scroll(LegatoWindow window, double to) {
        LegatoWindow.onScreen(() -> {
            ScrollPane pane = (ScrollPane) window.scene().getRoot().lookup(".plans > .scroll-pane");
            pane.setVvalue(to);
            return true;
        });
    }
}
