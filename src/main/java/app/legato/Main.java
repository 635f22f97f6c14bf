package app.legato;

import javafx.application.Application;

/** Starts Legato. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Application.launch(LegatoApp.class, args);
    }
}
