package app.legato;

import app.legato.profile.Language;
import app.legato.profile.Preferences;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Fonts;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.ShellView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The JavaFX life cycle: one window, dressed before it is shown. */
public final class LegatoApp extends Application {
    private @Nullable Services services;

    @Override
    public void start(Stage stage) {
        Choices choices = new Choices(Preferences.initial(Locale.getDefault()), _ -> {});
        services = new Services(Path.of("target/legato/diary.sqlite"), Clock.system(ZoneId.systemDefault()), choices, new Route.Tonight());
        open(stage, services);
    }

    /** Puts Legato into {@code stage} and shows it. Tests call this with services of their own. */
    static void open(Stage stage, Services services) {
        setUserAgentStylesheet("/atlantafx/base/theme/primer-dark.css");
        Fonts.load();
        Scene scene = new Scene(services.shell(), 960, 700);
        Appearance.dress(scene, services.choices());
        ((ShellView) scene.getRoot()).attach();
        services.choices()
                .currentProperty()
                .map(Preferences::language)
                .addListener((_, before, after) -> speak(scene, services, before, after));
        // A session that runs is paused before its diary is closed.
        stage.setOnHidden(_ -> ((ShellView) scene.getRoot()).detach());
        stage.setTitle("Legato");
        stage.setScene(scene);
        stage.show();
    }

    private static void speak(Scene scene, Services services, Language before, Language after) {
        if (before != after) {
            ((ShellView) scene.getRoot()).detach();
            ShellView shell = services.shell();
            scene.setRoot(shell);
            shell.attach();
        }
    }

    @Override
    public void stop() {
        if (services != null) {
            services.close();
        }
    }
}
