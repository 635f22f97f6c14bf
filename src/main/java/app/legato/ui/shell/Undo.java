package app.legato.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The last thing that can be taken back. The offer stays, on every screen, until it is taken, closed, or followed by another; the line that
 * shows it leaves earlier, see {@link Notices}.
 */
public final class Undo {
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();

    /**
     * Something that can be taken back.
     *
     * @param done what was done, in words: "Drink deleted"
     * @param takeBack undoes it
     */
    public record Offer(String done, Runnable takeBack) {}

    public ReadOnlyObjectProperty<@Nullable Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public void offer(String done, Runnable takeBack) {
        offer.set(new Offer(done, takeBack));
    }

    /** Takes the last thing back; nothing when there is none. */
    public void take() {
        Offer last = offer.get();
        if (last != null) {
            offer.set(null);
            last.takeBack().run();
        }
    }

    public void close() {
        offer.set(null);
    }
}
