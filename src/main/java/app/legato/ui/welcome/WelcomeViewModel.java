package app.legato.ui.welcome;

import app.legato.body.Posture;
import app.legato.profile.Preferences;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.text.TimeReader;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import java.nio.file.Path;
import java.time.LocalTime;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The first start: two choices that can wait, and the way in. */
final class WelcomeViewModel {
    private final Choices choices;
    private final Navigator navigator;
    private final Path folder;
    private final Texts texts;
    private final TypedText evening = new TypedText(this::useEvening);

    WelcomeViewModel(Choices choices, Navigator navigator, Path folder, Texts texts) {
        this.choices = choices;
        this.navigator = navigator;
        this.folder = folder;
        this.texts = texts;
        evening.show(texts.time(choices.now().evening()));
    }

    ReadOnlyObjectProperty<Preferences> chosenProperty() {
        return choices.currentProperty();
    }

    TypedText evening() {
        return evening;
    }

    /** The folder the diary will lie in. */
    String folder() {
        return folder.toString();
    }

    void setPosture(Posture posture) {
        choices.change(now -> now.withPosture(posture));
    }

    /** Goes to Tonight with what was chosen; stays while the evening's time cannot be read. */
    void begin() {
        if (evening.commit()) {
            leave();
        }
    }

    /** Goes to Tonight whatever stands in the field. */
    void skip() {
        leave();
    }

    private void leave() {
        choices.change(now -> now.withWelcomed(true));
        navigator.go(new Route.Tonight());
    }

    private String useEvening(String typed) {
        if (new TimeReader(texts).read(typed) instanceof Reading.Understood(LocalTime time)) {
            choices.change(now -> now.withEvening(time));
            evening.show(texts.time(time));
            return "";
        }
        return texts.get("welcome.time-problem", texts.time(choices.now().evening()));
    }
}
