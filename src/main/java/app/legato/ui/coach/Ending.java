package app.legato.ui.coach;

import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a session that is over, and whether it is in the diary. One that could not be stored is tried again with the next, as
 * long as Legato runs. On the FX thread.
 */
final class Ending {
    private final Texts texts;
    private final ReadOnlyObjectWrapper<EndWords> words = new ReadOnlyObjectWrapper<>(EndWords.NONE);
    private final List<SessionLog> unstored = new ArrayList<>();
    private @Nullable Evening evening;
    private Subscription kept = Subscription.EMPTY;

    Ending(Texts texts) {
        this.texts = texts;
    }

    ReadOnlyObjectProperty<EndWords> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** From now on this session is the one that will end; the one before is stored if it could not be. */
    void follow(Evening begun) {
        Evening before = evening;
        if (before != null && hasFailed(before.log())) {
            unstored.add(before.log());
        }
        storeEarlier();
        evening = begun;
        kept.unsubscribe();
        kept = begun.log().keptProperty().subscribe(_ -> say());
    }

    /** Says how the session ended; nothing while it has not. */
    void say() {
        Evening now = evening;
        if (now != null && now.run().state().isOver()) {
            words.set(EndWords.of(texts, now));
        }
    }

    /** Tries to store once more. */
    void storeAgain() {
        if (evening != null) {
            evening.log().store();
        }
        storeEarlier();
    }

    private void storeEarlier() {
        unstored.removeIf(log -> !hasFailed(log));
        List.copyOf(unstored).forEach(SessionLog::store);
    }

    private static boolean hasFailed(SessionLog log) {
        return log.keptProperty().get() == SessionLog.Kept.FAILED;
    }
}
