package app.legato.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** What Legato's start is measured against: a window of JavaFX as large as Legato's, with one label in it. */
public final class BareWindow extends Application {
    /** The label's ground, by which it is known on the screen. */
    static final int MARK = 0xE59F4B;

    /** Run on Legato's runtime, with its flags, its class path and its start-up cache. */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Label label = new Label("Legato");
        label.setMinSize(400, 80);
        label.setBackground(Background.fill(Color.rgb(MARK >> 16, MARK >> 8 & 0xFF, MARK & 0xFF)));
        stage.setScene(new Scene(new StackPane(label), 960, 700));
        stage.show();
    }
}
