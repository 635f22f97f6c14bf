package app.legato.ui.shell;

import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.store.Diary;
import app.legato.text.Texts;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Says "no cramps" of last night, in one key from wherever the person is. A night with cramps is never overwritten: then only a quiet
 * sentence comes of it. On the FX thread.
 */
public final class NightClosing {
    private final Desk desk;
    private final Today today;
    private final Undo undo;
    private final Texts texts;
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");

    public NightClosing(Desk desk, Today today, Undo undo, Texts texts) {
        this.desk = desk;
        this.today = today;
        this.undo = undo;
        this.texts = texts;
    }

    /** Why nothing was noted; empty when there is nothing to say. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** Notes that the night to close had no cramps, and offers to take it back; says so when the night has been told already. */
    public void noCramps() {
        Night night = today.nightToClose();
        NightState[] before = {NightState.NOT_RECORDED};
        remark.set("");
        desk.write(
                diary -> {
                    before[0] = stateOf(diary, night);
                    if (before[0] == NightState.NOT_RECORDED) {
                        diary.nights().sayNone(night, true);
                    }
                },
                () -> tell(night, before[0]));
    }

    public void dismissRemark() {
        remark.set("");
    }

    private void tell(Night night, NightState before) {
        String name = texts.night(night.evening());
        switch (before) {
            case NOT_RECORDED ->
                undo.offer(
                        texts.get("shell.none-noted", name),
                        () -> desk.write(diary -> diary.nights().sayNone(night, false), () -> {}));
            case NONE -> remark.set(texts.get("shell.none-already", name));
            case CRAMPS -> remark.set(texts.get("shell.has-cramps", name));
        }
    }

    private static NightState stateOf(Diary diary, Night night) {
        return NightState.of(
                !diary.cramps().between(night, night).isEmpty(),
                diary.nights().of(night).saidNone());
    }
}
