package app.legato.ui.carry;

import app.legato.ui.shell.Workplace;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was asked for last, and what is told of it: while it lasts, that it does, once that has been a moment. On the FX thread. */
final class Work {
    private final Workplace workplace;
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private int asked;
    private boolean lasting;

    Work(Workplace workplace) {
        this.workplace = workplace;
    }

    ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /**
     * Begins something; whatever was begun before is no longer the latest.
     *
     * @param words told when it takes long
     * @return what it is known by
     */
    int begin(String words) {
        int number = ++asked;
        lasting = true;
        told.set(Told.NOTHING);
        workplace.soon().execute(() -> {
            if (asked == number && lasting) {
                told.set(Told.well(words));
            }
        });
        return number;
    }

    int latest() {
        return asked;
    }

    boolean isLatest(int number) {
        return asked == number;
    }

    /** It is done, and nothing is told. */
    void end() {
        lasting = false;
        told.set(Told.NOTHING);
    }

    /** Nobody waits for it any more. */
    void forget() {
        asked++;
        end();
    }

    void tell(Told now) {
        told.set(now);
    }
}
