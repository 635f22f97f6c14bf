package app.legato.ui.control;

import app.legato.night.Night;
import app.legato.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The pages of the diary behind a fact, one click each: the newest at once, the others on asking. */
public final class EntryLinks extends FlowPane {
    private final Texts texts;
    private final Consumer<Night> open;

    /**
     * @param pages newest first
     * @param atOnce how many are shown before the person asks for all, at least 1
     */
    public EntryLinks(Texts texts, List<Night> pages, int atOnce, Consumer<Night> open) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("entry-links");
        pages.stream().limit(atOnce).map(this::link).forEach(getChildren()::add);
        if (pages.size() > atOnce) {
            Button more = button(texts.get("tips.more-entries", pages.size() - atOnce));
            more.setOnAction(_ -> {
                // In its place, so that a second press on the same spot opens a night and never reaches what stands
                // behind.
                int at = getChildren().indexOf(more);
                getChildren().remove(more);
                getChildren()
                        .addAll(at, pages.stream().skip(atOnce).map(this::link).toList());
                getChildren().get(at).requestFocus();
            });
            getChildren().add(more);
        }
    }

    private Button link(Night night) {
        String name = texts.night(night.evening());
        Button link = button(name);
        link.setAccessibleText(texts.get("tips.open-night", name));
        link.setOnAction(_ -> open.accept(night));
        return link;
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.getStyleClass().addAll(Styles.QUIET, "link");
        return button;
    }
}
