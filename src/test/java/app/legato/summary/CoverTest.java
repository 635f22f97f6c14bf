package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CoverTest {
    @Test
    void makesOneLineOfWhatWasTyped() {
        assertThat(new Cover(" Name\n and more ", "", "", "", "").name()).isEqualTo("Name and more");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> new Cover("", "", "x".repeat(Cover.REASON_MAX + 1), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
