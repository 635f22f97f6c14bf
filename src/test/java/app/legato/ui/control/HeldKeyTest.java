package app.legato.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class HeldKeyTest {
    private long now;
    private final HeldKey keys = new HeldKey(() -> now);

    @Test
    void takesAHeldKeyForOnePress() {
        assertThat(keys.isPressedAnew(KeyCode.ESCAPE)).isTrue();
        pass(500);
        assertThat(keys.isPressedAnew(KeyCode.ESCAPE)).isFalse();
        for (int i = 0; i < 100; i++) {
            pass(30);
            assertThat(keys.isPressedAnew(KeyCode.ESCAPE)).isFalse();
        }
    }

    @Test
    void takesTwoPressesForTwoHoweverFast() {
        keys.isPressedAnew(KeyCode.LEFT);
        keys.released(KeyCode.LEFT);
        pass(40);
        assertThat(keys.isPressedAnew(KeyCode.LEFT)).isTrue();
    }

    @Test
    void takesAnotherKeyForAnother() {
        keys.isPressedAnew(KeyCode.LEFT);
        assertThat(keys.isPressedAnew(KeyCode.RIGHT)).isTrue();
    }

    @Test
    void forgetsAKeyWhoseReleaseWentToAnotherWindow() {
        keys.isPressedAnew(KeyCode.SPACE);
        pass(1500);
        assertThat(keys.isPressedAnew(KeyCode.SPACE)).isTrue();
    }

    private void pass(int millis) {
        now += Duration.ofMillis(millis).toNanos();
    }
}
