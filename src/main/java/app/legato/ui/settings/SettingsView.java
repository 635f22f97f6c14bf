package app.legato.ui.settings;

import app.legato.system.Chime;
import app.legato.system.Speech;
import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Settings and profile: cards in one scroll, with the sections' names beside or above them. */
public final class SettingsView implements Screen {
    private final SettingsViewModel settings;
    private final ProfileViewModel profile;
    private final AboutViewModel about;
    private final ObservableValue<Breadth> breadth;
    private final Choices choices;
    private final List<SectionCard> cards;
    private final Label title;
    private final SectionList names;
    private final SectionScroll scroll;
    private final VBox column = new VBox();
    private final ScrollPane side = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private Subscription subscriptions = Subscription.EMPTY;

    public SettingsView(
            Desk desk,
            Choices choices,
            Navigator navigator,
            Undo undo,
            Today today,
            DiaryPlace place,
            CopyDialog copyDialog,
            Chime chime,
            Speech speech,
            ObservableValue<Breadth> breadth,
            Texts texts) {
        this.choices = choices;
        this.breadth = breadth;
        profile = new ProfileViewModel(desk, choices);
        CautionsViewModel cautions = new CautionsViewModel(profile, undo, texts);
        settings = new SettingsViewModel(choices, texts, cautions::limitTold);
        about = new AboutViewModel(profile, today, Locale.getDefault(), texts);
        cards = List.of(
                new LookCard(settings, texts),
                new EveningCard(settings, texts),
                new SoundCard(new SoundViewModel(choices, chime, speech, texts, Platform::runLater), texts),
                new DrinksCard(settings, texts),
                new DayCard(settings, texts),
                new CautionsCard(profile, cautions, texts),
                new MedicinesCard(
                        new MedicinesViewModel(profile, undo, today, texts), profile.canChangeProperty(), texts),
                new SymptomsCard(profile, texts),
                new ConditionsCard(profile, new ConditionsViewModel(profile, undo, texts), texts),
                new AboutCard(profile, about, texts),
                new TurnoverCard(settings, texts),
                new FileCard(new FileViewModel(desk, today, navigator, place, texts), copyDialog, texts));
        title = new Label(texts.get("settings.title"));
        title.getStyleClass().add(Styles.TITLE);
        scroll = new SectionScroll(cards);
        names = new SectionList(texts, scroll::jump);
        root.getStylesheets().add(Appearance.sheet("settings.css"));
        root.getStyleClass().add("settings");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        side.setContent(column);
        column.getStyleClass().add("settings-side");
        root.setLeft(side); // before the cards: the Tab key goes through children in their order
        root.setCenter(scroll);
    }

    /** Names beside the cards where there is room; else above them, scrolling with them. The cards stay in place and keep the focus. */
    private void arrange(Breadth now) {
        boolean wide = now == Breadth.WIDE;
        scroll.setHead();
        column.getChildren().clear();
        if (wide) {
            column.getChildren().addAll(title, names.column());
        } else {
            scroll.setHead(title, names.lines());
        }
        side.setVisible(wide);
        side.setManaged(wide);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void attach() {
        subscriptions = Subscription.combine(
                        cards.stream().map(SectionCard::follow).toArray(Subscription[]::new))
                .and(Subscription.combine(
                        settings.follow(),
                        profile.follow(),
                        about.follow(),
                        breadth.subscribe(this::arrange),
                        choices.currentProperty().subscribe((_, _) -> scroll.keepPlace()),
                        scroll.hereProperty().subscribe(names::mark)));
    }

    @Override
    public void detach() {
        subscriptions.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return names.first();
    }
}
