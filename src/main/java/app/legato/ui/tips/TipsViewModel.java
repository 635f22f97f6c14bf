package app.legato.ui.tips;

import app.legato.night.Night;
import app.legato.tips.Catalogue;
import app.legato.tips.OpenTip;
import app.legato.tips.RaisedFlag;
import app.legato.tips.Tip;
import app.legato.tips.TipEngine;
import app.legato.tips.TonightsTip;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.TipBook;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The tips to leaf through, or the sign that silences them. */
final class TipsViewModel {
    private final Desk desk;
    private final TipBook book;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();

    /**
     * What the screen shows.
     *
     * @param signs that silence every tip, most urgent first; empty when none does
     * @param tips in the catalogue's order; empty while they are silent
     */
    record Page(List<RaisedFlag> signs, List<OpenTip> tips) {
        /** How many tips do not go with what the profile or the diary says. */
        int hidden() {
            return signs.isEmpty() ? Catalogue.ALL.size() - tips.size() : 0;
        }
    }

    TipsViewModel(Desk desk, TipBook book, Navigator navigator) {
        this.desk = desk;
        this.book = book;
        this.navigator = navigator;
    }

    /** Null until the diary has answered. */
    ReadOnlyObjectProperty<@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Reads, and again after each change of the diary, until the subscription ends. */
    Subscription follow() {
        return desk.changesProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        book.read(
                evening -> {
                    List<RaisedFlag> signs = TipEngine.tonight(evening) instanceof TonightsTip.Silent silent
                            ? silent.signs()
                            : List.of();
                    return new Page(signs, TipEngine.readable(evening));
                },
                page::set);
    }

    void leaveOut(Tip tip) {
        book.leaveOut(tip);
    }

    void takeIn(Tip tip) {
        book.takeIn(tip);
    }

    void settle(RaisedFlag sign) {
        book.settle(sign);
    }

    void open(Night night) {
        navigator.go(new Route.Diary(night));
    }

    void openProfile() {
        navigator.go(new Route.Settings());
    }

    void openCheck() {
        navigator.go(new Route.Check());
    }

    void openHelp() {
        navigator.go(new Route.Help());
    }

    void leave() {
        navigator.go(new Route.Tonight());
    }
}
