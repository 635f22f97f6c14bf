package app.legato.ui.shell;

import app.legato.text.Texts;
import app.legato.ui.control.Glyph;
import app.legato.ui.control.KeyCap;
import app.legato.ui.control.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The places a person can go to, and "Cramp now": a column at the left of a wide window, a bar below a narrow one. */
final class Rail {
    private final Texts texts;
    private final Navigator navigator;
    private final List<ToggleButton> places = new ArrayList<>();
    private final Pane root;

    private Rail(Texts texts, Navigator navigator, Pane root) {
        this.texts = texts;
        this.navigator = navigator;
        this.root = root;
        place("shell.tonight", Glyph.TONIGHT, new Route.Tonight());
        place("shell.diary", Glyph.DIARY, new Route.Diary(null));
        place("shell.trends", Glyph.TRENDS, new Route.Trends());
        place("shell.doctor", Glyph.DOCTOR, new Route.Doctor());
        place("shell.settings", Glyph.SETTINGS, new Route.Settings());
        place("shell.help", Glyph.HELP, new Route.Help());
    }

    /** The column at the left. */
    static Rail column(Texts texts, Navigator navigator) {
        Rail rail = new Rail(texts, navigator, new VBox());
        Label brand = new Label(texts.get("shell.brand"), new Mark());
        brand.getStyleClass().add("brand");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        rail.root.getStyleClass().add("rail");
        rail.root.getChildren().add(brand);
        rail.root.getChildren().addAll(rail.places);
        rail.root.getChildren().addAll(gap, rail.crampNow());
        return rail;
    }

    /** The bar below. */
    static Rail bar(Texts texts, Navigator navigator) {
        Rail bar = new Rail(texts, navigator, new HBox());
        bar.breakAtSyllable(Route.Diary.class, "shell.bar.diary");
        bar.breakAtSyllable(Route.Doctor.class, "shell.bar.doctor");
        bar.breakAtSyllable(Route.Settings.class, "shell.bar.settings");
        bar.root.getStyleClass().add("bar");
        bar.root.getChildren().addAll(bar.places);
        bar.root.getChildren().add(bar.crampNow());
        bar.root.getChildren().forEach(child -> HBox.setHgrow(child, Priority.ALWAYS));
        return bar;
    }

    Region root() {
        return root;
    }

    /** Marks the place the person is at; what opens from Tonight belongs to Tonight, the check to the help. */
    void mark(Route route) {
        Class<? extends Route> at = switch (route) {
            case Route.Routine _, Route.Plans _, Route.Servings _, Route.Tips _ -> Route.Tonight.class;
            case Route.Check _ -> Route.Help.class;
            case Route.TakeOut _, Route.BringIn _ -> Route.Settings.class;
            case Route.Tonight _,
                    Route.Diary _,
                    Route.Trends _,
                    Route.Doctor _,
                    Route.Settings _,
                    Route.Help _,
                    Route.Coach _,
                    Route.CrampNow _,
                    Route.Welcome _ -> route.getClass();
        };
        places.forEach(place -> place.setSelected(place.getUserData().equals(at)));
    }

    private void place(String key, Glyph glyph, Route route) {
        ToggleButton button = new ToggleButton(texts.get(key), glyph.node());
        button.getStyleClass().add("nav");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(route.getClass());
        button.setOnAction(_ -> {
            button.setSelected(true);
            navigator.go(route);
        });
        places.add(button);
    }

    /** Long words stand on two lines in the bar, which is narrow in large text; they are read aloud whole. */
    private void breakAtSyllable(Class<? extends Route> where, String key) {
        for (ToggleButton place : places) {
            if (where.equals(place.getUserData())) {
                place.setAccessibleText(place.getText());
                place.setText(texts.get(key));
            }
        }
    }

    private Button crampNow() {
        HBox graphic = new HBox(Glyph.CRAMP.node(), new KeyCap("C"));
        graphic.getStyleClass().add("cramp-now-graphic");
        Button button = new Button(texts.get("shell.cramp-now"), graphic);
        button.getStyleClass().addAll(Styles.CRAMP, "cramp-now");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> navigator.go(new Route.CrampNow()));
        return button;
    }
}
