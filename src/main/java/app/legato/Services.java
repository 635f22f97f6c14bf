package app.legato;

import app.legato.store.Database;
import app.legato.store.DiaryThread;
import app.legato.text.Texts;
import app.legato.ui.diary.DiaryView;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.ShellView;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Wires Legato with {@code new}: the one place where parts meet. Opening it costs nothing; the diary is opened by its first question. */
public final class Services implements AutoCloseable {
    private final DiaryThread diary;
    private final Choices choices;
    private final Navigator navigator;
    private final Desk desk;
    private final Undo undo = new Undo();
    private final Today today;
    private final ObjectProperty<Breadth> breadth = new SimpleObjectProperty<>(Breadth.WIDE);

    public Services(Path diaryFile, Clock clock, Choices choices, Route first) {
        diary = new DiaryThread(() -> Database.open(diaryFile));
        desk = new Desk(diary);
        navigator = new Navigator(first);
        today = new Today(clock, choices);
        this.choices = choices;
    }

    public Today today() {
        return today;
    }

    public Choices choices() {
        return choices;
    }

    public Navigator navigator() {
        return navigator;
    }

    /** The window's content in the language that is chosen now. */
    public ShellView shell() {
        Texts texts = new Texts(choices.now().language().locale(Locale.getDefault()));
        return new ShellView(texts, navigator, desk, undo, choices, breadth, route -> screen(route, texts));
    }

    private Screen screen(Route route, Texts texts) {
        return switch (route) {
            case Route.Diary _ -> new DiaryView(desk, today, choices, navigator, undo, breadth, texts);
            case Route.Tonight _,
                    Route.Doctor _,
                    Route.Settings _,
                    Route.Help _,
                    Route.Coach _,
                    Route.CrampNow _,
                    Route.Welcome _ -> new Empty(texts);
        };
    }

    private record Empty(javafx.scene.layout.Region root) implements Screen {
        Empty(Texts texts) {
            this(new javafx.scene.layout.StackPane(new javafx.scene.control.Label(texts.get("shell.brand"))));
        }

        @Override
        public void attach() {}

        @Override
        public void detach() {}
    }

    /** The bridge to the diary. */
    public Desk desk() {
        return desk;
    }

    /** Finishes what is being stored. */
    @Override
    public void close() {
        diary.close();
    }
}
