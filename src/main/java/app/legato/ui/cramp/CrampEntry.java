package app.legato.ui.cramp;

import app.legato.cramp.Cramp;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.store.Diary;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.EntrySigns;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * One cramp on its way into the diary. It is put whole until it is there; from then on each change is made to what the diary holds, so that
 * what was corrected there meanwhile stays and what was deleted there does not come back. What failed is kept, and tried again whenever
 * another change reaches the disk or {@link #retry()} is called. On the FX thread.
 */
final class CrampEntry {
    /** Longer than this nobody watched it: the person fell asleep or went elsewhere, and the end would be a guess. */
    static final Duration WATCHED = Duration.ofHours(1);

    /** How far it has come. */
    enum Kept {
        ASKED,
        STORED,
        FAILED,
        TAKEN_BACK
    }

    private final Desk desk;
    private final Consumer<CrampEntry> told;
    private Cramp cramp;
    private UnaryOperator<Cramp> change = UnaryOperator.identity();
    private Kept kept = Kept.ASKED;
    private int asked;
    private Subscription otherChanges = Subscription.EMPTY;
    /** Touched by the diary's thread alone, which knows before the screen does. */
    private boolean onDisk;
    /** Whether it replaced "none" when it was put; touched by the diary's thread alone. */
    private boolean replacedNone;
    /** What the diary was last given; its id is another one's where an open cramp goes on. Touched by the diary's thread alone. */
    private @Nullable Cramp held;

    /** @param told hears of each {@link #kept()} that is known of the last change, never of one that has been overtaken */
    CrampEntry(Desk desk, Cramp cramp, Consumer<CrampEntry> told) {
        this.desk = desk;
        this.cramp = cramp;
        this.told = told;
    }

    /** As this screen knows it. */
    Cramp cramp() {
        return cramp;
    }

    Kept kept() {
        return kept;
    }

    /** Puts it into the diary. */
    void keep() {
        otherChanges.unsubscribe();
        kept = Kept.ASKED;
        int mine = ++asked;
        Cramp whole = cramp;
        UnaryOperator<Cramp> wanted = change;
        desk.write(diary -> put(diary, whole, wanted), () -> heard(mine, Kept.STORED), _ -> heard(mine, Kept.FAILED));
    }

    /** Changes it, here and in the diary. */
    void change(UnaryOperator<Cramp> wanted) {
        UnaryOperator<Cramp> before = change;
        change = entry -> wanted.apply(before.apply(entry));
        cramp = wanted.apply(cramp);
        keep();
    }

    /** Its ten minutes have passed and it goes on: a sign that belongs to a doctor. */
    void tellLong() {
        Night night = cramp.night();
        desk.jot(diary -> EntrySigns.tenMinutes(diary, night));
    }

    /** Tries again what failed. */
    void retry() {
        if (kept == Kept.FAILED) {
            keep();
        }
    }

    /** Deletes it, and what it replaced holds again where there is no other cramp; {@code done} runs once it is gone. {@link #keep()} brings it back. */
    void takeBack(Runnable done) {
        otherChanges.unsubscribe();
        kept = Kept.TAKEN_BACK;
        asked++;
        desk.write(
                diary -> {
                    new EntrySigns(cramp.night()).delete(diary, id());
                    onDisk = false;
                    if (replacedNone) {
                        diary.nights().sayNone(cramp.night(), true);
                    }
                },
                done);
    }

    /** Runs {@code then} if the diary holds it no more, or with an end: it was deleted or closed there. */
    void whenClosedElsewhere(Runnable then) {
        if (kept == Kept.STORED) {
            desk.read(
                    diary -> diary.cramps()
                            .find(cramp.id())
                            .filter(held -> held.end() == null)
                            .isEmpty(),
                    closed -> {
                        if (closed) {
                            then.run();
                        }
                    });
        }
    }

    private void put(Diary diary, Cramp whole, UnaryOperator<Cramp> wanted) {
        if (onDisk) {
            diary.cramps().find(id()).map(wanted).ifPresent(next -> hand(diary, next));
        } else {
            Optional<Cramp> open = held == null ? openLately(diary, whole) : Optional.empty();
            replacedNone = diary.nights().of(whole.night()).saidNone();
            hand(diary, open.map(wanted).orElse(whole));
            onDisk = true;
        }
    }

    private void hand(Diary diary, Cramp next) {
        new EntrySigns(next.night()).put(diary, next);
        held = next;
    }

    private UUID id() {
        return held == null ? cramp.id() : held.id();
    }

    /** A cramp that is still open goes on, also one from before the program was started again: it is not two. */
    private static Optional<Cramp> openLately(Diary diary, Cramp fresh) {
        return diary.cramps().between(fresh.night(), fresh.night()).stream()
                .filter(each -> each.end() == null && isLately(each.start(), fresh.start()))
                .reduce((_, last) -> last);
    }

    /** Whether somebody still watches at {@code now} what began at {@code start}. */
    static boolean isLately(Moment start, Moment now) {
        Duration lasted = Duration.between(start.instant(), now.instant());
        return !lasted.isNegative() && lasted.compareTo(WATCHED) <= 0;
    }

    private void heard(int of, Kept outcome) {
        if (of != asked) {
            return;
        }
        kept = outcome;
        if (outcome == Kept.STORED) {
            change = UnaryOperator.identity();
            cramp = held == null ? cramp : held;
        } else {
            otherChanges = desk.changesProperty().subscribe((_, _) -> retry());
        }
        told.accept(this);
    }
}
