package app.legato.ui.help;

import app.legato.tips.Evening;
import app.legato.tips.RaisedFlag;
import app.legato.tips.RedFlag;
import app.legato.tips.RedFlags;
import app.legato.tips.SaidSign;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.TipBook;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The short check: what the person said yes to, and which signs stand by what else they wrote. Nothing on it ever clears anyone. */
final class CheckViewModel {
    private final Desk desk;
    private final TipBook book;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Answers> answers = new ReadOnlyObjectWrapper<>(Answers.NONE);

    /**
     * What is known of the signs.
     *
     * @param said answered with yes and not taken back
     * @param known raised by entries or answers elsewhere, and not seen to
     */
    record Answers(Set<RedFlag> said, Map<RedFlag, RaisedFlag> known) {
        static final Answers NONE = new Answers(Set.of(), Map.of());

        private static Answers of(Evening evening) {
            Set<RedFlag> said =
                    evening.log().said().stream().map(SaidSign::flag).collect(Collectors.toUnmodifiableSet());
            return new Answers(
                    said,
                    RedFlags.standing(evening).stream()
                            .filter(sign -> !sign.isSaid())
                            .collect(Collectors.toUnmodifiableMap(RaisedFlag::flag, sign -> sign)));
        }
    }

    CheckViewModel(Desk desk, TipBook book, Navigator navigator) {
        this.desk = desk;
        this.book = book;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<Answers> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** Reads, and again after each change of the diary, until the subscription ends. */
    Subscription follow() {
        return desk.changesProperty().subscribe(_ -> book.read(Answers::of, answers::set));
    }

    /** Yes to a sign, or that yes taken back; {@code failed} runs when it could not be kept. */
    void answer(RedFlag sign, boolean yes, Runnable failed) {
        book.answer(sign, yes, failed);
    }

    /** A sign from elsewhere was seen to, or is gone. */
    void settle(RaisedFlag sign) {
        book.settle(sign);
    }

    void leave() {
        navigator.back();
    }
}
