package app.legato.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Posture;
import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {
    private final Choices choices = new Choices(Preferences.initial(Locale.UK), _ -> {});
    private final Navigator navigator = new Navigator(new Route.Welcome());
    private final WelcomeViewModel model =
            new WelcomeViewModel(choices, navigator, Path.of("diary"), new Texts(Locale.UK));

    @Test
    void beginsWithWhatWasChosen() {
        model.setPosture(Posture.STANDING);
        model.evening().textProperty().set("21:15");
        model.begin();
        assertThat(choices.now().welcomed()).isTrue();
        assertThat(choices.now().posture()).isEqualTo(Posture.STANDING);
        assertThat(choices.now().evening()).isEqualTo(LocalTime.of(21, 15));
        assertThat(navigator.route()).isEqualTo(new Route.Tonight());
    }

    @Test
    void staysAndSaysWhyWhileTheEveningCannotBeRead() {
        model.evening().textProperty().set("late");
        model.begin();
        assertThat(choices.now().welcomed()).isFalse();
        assertThat(navigator.route()).isEqualTo(new Route.Welcome());
        assertThat(model.evening().problemProperty().get()).contains("such as 22:00, or skip this page");
    }

    @Test
    void skipsWhateverStandsInTheField() {
        model.evening().textProperty().set("late");
        model.skip();
        assertThat(choices.now().welcomed()).isTrue();
        assertThat(choices.now().evening()).isEqualTo(LocalTime.of(22, 0));
        assertThat(navigator.route()).isEqualTo(new Route.Tonight());
    }
}
