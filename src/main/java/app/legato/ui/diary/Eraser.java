package app.legato.ui.diary;

import app.legato.store.Diary;
import app.legato.ui.shell.Pen;
import app.legato.ui.shell.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Deletes from the diary what undo can put back. The very record that the diary held is put back, not the one that the page showed: the page
 * may not have heard of its last change. On the FX thread.
 */
record Eraser(Pen pen, Undo undo) {
    /**
     * Deletes a record; where the diary holds none any more, nothing comes of it and nothing is offered.
     *
     * @param find reads the record; on the diary's thread, like the two that follow
     * @param delete takes it out
     * @param putBack puts it back
     * @param done what was done, in words; on the FX thread
     */
    <T> void erase(
            Function<Diary, Optional<T>> find,
            BiConsumer<Diary, T> delete,
            BiConsumer<Diary, T> putBack,
            Function<T, String> done) {
        List<T> erased = new ArrayList<>(1);
        pen.write(
                diary -> find.apply(diary).ifPresent(held -> {
                    delete.accept(diary, held);
                    erased.add(held);
                }),
                () -> erased.forEach(held ->
                        undo.offer(done.apply(held), () -> pen.write(diary -> putBack.accept(diary, held)))));
    }
}
