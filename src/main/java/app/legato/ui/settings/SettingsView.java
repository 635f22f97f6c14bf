package app.legato.ui.settings;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.shell.Appearance;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.Undo;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Settings and profile: cards in one scroll, with the sections' names beside or above them. */
public final class SettingsView implements Screen {
    private final SettingsViewModel settings;
    private final ProfileViewModel profile;
    private final ObservableValue<Breadth> breadth;
    private final Choices choices;
    private final List<SectionCard> cards;
    private final Label title;
    private final SectionList names;
    private final SectionScroll scroll;
    private final BorderPane root = new BorderPane();
    private Subscription subscriptions = Subscription.EMPTY;

    /**
     * @param folder of the diary
     * @param canOpenFolder whether {@code openFolder} can show a folder on this computer
     * @param openFolder shows a folder; false when it could not
     */
    public SettingsView(
            Desk desk,
            Choices choices,
            Undo undo,
            Path folder,
            boolean canOpenFolder,
            Predicate<Path> openFolder,
            ObservableValue<Breadth> breadth,
            Texts texts) {
        this.choices = choices;
        this.breadth = breadth;
        settings = new SettingsViewModel(choices, texts);
        profile = new ProfileViewModel(desk, choices);
        cards = List.of(
                new LookCard(settings, texts),
                new EveningCard(settings, texts),
                new SoundCard(settings, texts),
                new DrinksCard(settings, texts),
                new CautionsCard(profile, texts),
                new MedicinesCard(new MedicinesViewModel(profile, undo, texts), profile.canChangeProperty(), texts),
                new SymptomsCard(profile, texts),
                new ConditionsCard(profile, new ConditionsViewModel(profile, undo, texts), texts),
                new TurnoverCard(settings, texts),
                new FolderCard(new FolderViewModel(folder, canOpenFolder, openFolder, texts), texts));
        title = new Label(texts.get("settings.title"));
        title.getStyleClass().add(Styles.TITLE);
        scroll = new SectionScroll(cards);
        names = new SectionList(texts, scroll::jump);
        root.getStylesheets().add(Appearance.sheet("settings.css"));
        root.getStyleClass().add("settings");
        root.setCenter(scroll);
    }

    /** Names beside the cards where there is room; else above them, scrolling with them. */
    private void arrange(Breadth now) {
        if (now == Breadth.WIDE) {
            VBox side = new VBox(title, names.column());
            side.getStyleClass().add("settings-side");
            scroll.setHead();
            root.setLeft(side);
        } else {
            root.setLeft(null);
            scroll.setHead(title, names.lines());
        }
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
