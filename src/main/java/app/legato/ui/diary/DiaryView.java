package app.legato.ui.diary;

import app.legato.night.Night;
import app.legato.text.Texts;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The diary: its first page with all nights, or the page of the night that the route names. */
public final class DiaryView implements Screen {
    private final Navigator navigator;
    private final ObservableValue<Breadth> breadth;
    private final DiaryViewModel model;
    private final NightViewModel nightModel;
    private final NightsView nights;
    private final NightView page;
    private final StackPane root = new StackPane();
    private Subscription subscriptions = Subscription.EMPTY;

    public DiaryView(
            Desk desk,
            Today today,
            Choices choices,
            Navigator navigator,
            Undo undo,
            ObservableValue<Breadth> breadth,
            Texts texts) {
        this.navigator = navigator;
        this.breadth = breadth;
        model = new DiaryViewModel(desk, today, choices, navigator, texts);
        nightModel = new NightViewModel(desk, today, choices, undo, texts);
        nights = new NightsView(
                model,
                new NightListViewModel(desk, model, texts),
                new MonthViewModel(desk, model, texts),
                new SearchViewModel(desk, model, texts),
                texts);
        page = new NightView(nightModel, model, texts);
        root.getStylesheets().add(Appearance.sheet("diary.css"));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void attach() {
        Night night = openNight();
        if (night == null) {
            root.getChildren().setAll(nights);
            subscriptions = Subscription.combine(breadth.subscribe(nights::arrange), nights.attach());
        } else {
            model.select(night);
            nightModel.open(night);
            if (navigator.route() instanceof Route.Diary diary && diary.hadCramps()) {
                nightModel.askWhenItStarted();
            }
            root.getChildren().setAll(page);
            subscriptions = Subscription.combine(breadth.subscribe(page::arrange), page.attach());
        }
    }

    /** What was typed and not yet taken is taken now. */
    @Override
    public void detach() {
        nightModel.commit();
        subscriptions.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return openNight() == null ? nights.stop() : page.stop();
    }

    @Override
    public boolean pressed(KeyCode key) {
        return openNight() != null && page.pressed(key);
    }

    private @Nullable Night openNight() {
        return navigator.route() instanceof Route.Diary diary ? diary.night() : null;
    }
}
