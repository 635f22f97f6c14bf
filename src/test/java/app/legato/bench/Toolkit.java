package app.legato.bench;

import javafx.application.Platform;

/** JavaFX's toolkit, started by the measurement that needs it first. */
final class Toolkit {
    private static boolean started;

    private Toolkit() {}

    static synchronized void start() {
        if (!started) {
            started = true;
            Platform.startup(() -> Platform.setImplicitExit(false));
        }
    }
}
