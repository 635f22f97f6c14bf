package app.legato.ui.tonight;

import app.legato.night.Night;
import app.legato.tips.RaisedFlag;
import app.legato.tips.ShownTip;
import app.legato.tips.Tip;
import app.legato.tips.TipEngine;
import app.legato.tips.TonightsTip;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.TipBook;
import app.legato.ui.shell.Today;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Tonight's one tip and up to two more on asking, or the sign that silences them. What was shown is kept, so that no tip comes back too soon. */
final class TipViewModel {
    private final TipBook book;
    private final Today today;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable TonightsTip> tip = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TonightsTip>> more = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper silent = new ReadOnlyBooleanWrapper();
    private final Set<ShownTip> kept = new HashSet<>();
    private @Nullable Night night;

    /** What the engine says of an evening. */
    private record Said(TonightsTip first, List<TonightsTip> more) {}

    TipViewModel(TipBook book, Today today, Navigator navigator) {
        this.book = book;
        this.today = today;
        this.navigator = navigator;
    }

    /** What the evening says; null until the diary has answered. */
    ReadOnlyObjectProperty<@Nullable TonightsTip> tipProperty() {
        return tip.getReadOnlyProperty();
    }

    /** What there is besides, for who asks; empty when there is nothing more. */
    ReadOnlyObjectProperty<List<TonightsTip>> moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** Whether the person asked for more on this night. */
    ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether a sign that belongs to a doctor takes the tip's place, and so the first place. */
    ReadOnlyBooleanProperty silentProperty() {
        return silent.getReadOnlyProperty();
    }

    void refresh() {
        Night tonight = today.tonight();
        book.read(
                evening -> new Said(TipEngine.tonight(evening), TipEngine.more(evening)), said -> show(said, tonight));
    }

    private void show(Said said, Night tonight) {
        if (!tonight.equals(night)) {
            night = tonight;
            asked.set(false);
            kept.clear();
        }
        more.set(said.more());
        tip.set(said.first());
        silent.set(said.first() instanceof TonightsTip.Silent);
        keep(tonight);
    }

    private void keep(Night tonight) {
        Stream<ShownTip> first = Stream.ofNullable(tip.get()).flatMap(one -> one.shownOn(tonight, false).stream());
        Stream<ShownTip> others =
                asked.get() ? more.get().stream().flatMap(one -> one.shownOn(tonight, true).stream()) : Stream.empty();
        book.shown(Stream.concat(first, others).filter(kept::add).toList());
    }

    /** Shows more, or no longer. */
    void ask(boolean wished) {
        asked.set(wished);
        keep(today.tonight());
    }

    /** The person says that a tip is not for them. */
    void leaveOut(Tip one) {
        book.leaveOut(one);
    }

    /** The person says that a sign was seen to, or is gone. */
    void settle(RaisedFlag sign) {
        book.settle(sign);
    }

    /** Opens the page of the diary on which the entries of a reason stand. */
    void open(Night page) {
        navigator.go(new Route.Diary(page));
    }

    void openProfile() {
        navigator.go(new Route.Settings());
    }

    void openHelp() {
        navigator.go(new Route.Help());
    }

    void openCheck() {
        navigator.go(new Route.Check());
    }

    void openDoctor() {
        navigator.go(new Route.Doctor());
    }

    void openAll() {
        navigator.go(new Route.Tips());
    }
}
