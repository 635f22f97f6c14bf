package app.legato.ui.control;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.tips.Grounds;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What opens the entries and answers behind a fact, each with one click: the same on every screen that tells one. */
public final class FactLinks {
    /** Pages of the diary named at once: one line of them. */
    private static final int PAGES = 2;

    private FactLinks() {}

    /** Where facts lead. */
    public record Ways(Consumer<Night> page, Runnable profile, Runnable check) {}

    /** A row of links; empty where nothing stands behind the fact. */
    public static FlowPane of(Texts texts, Grounds grounds, Ways ways) {
        FlowPane row = new EntryLinks(texts, grounds.pages(), PAGES, ways.page());
        if (grounds.isOnProfile()) {
            row.getChildren().add(link(texts.get("tips.open-profile"), ways.profile()));
        }
        if (!grounds.signs().isEmpty()) {
            row.getChildren().add(link(texts.get("tips.open-check"), ways.check()));
        }
        return row;
    }

    /** A quiet button that looks like a link. */
    public static Button link(String words, Runnable command) {
        Button link = new Button(words);
        link.getStyleClass().addAll(Styles.QUIET, "link");
        link.setOnAction(_ -> command.run());
        return link;
    }
}
