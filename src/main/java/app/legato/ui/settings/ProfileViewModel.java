package app.legato.ui.settings;

import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import app.legato.store.Diary;
import app.legato.tips.RedFlags;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The profile, which lives in the diary. Each change is made to what is on disk, so that none is lost to another. */
final class ProfileViewModel {
    private final Desk desk;
    private final Choices choices;
    private final ReadOnlyObjectWrapper<Profile> profile = new ReadOnlyObjectWrapper<>(Profile.EMPTY);
    private final ReadOnlyBooleanWrapper canChange = new ReadOnlyBooleanWrapper();

    ProfileViewModel(Desk desk, Choices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    /** Reads the profile, and again after each change of the diary, until the subscription ends. */
    Subscription follow() {
        refresh();
        return desk.changesProperty().subscribe((_, _) -> refresh());
    }

    /** What is on disk; invalidated, though perhaps equal, also when a change failed: then screens show the old state again. */
    ReadOnlyObjectProperty<Profile> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /** False until the profile was read once. */
    ReadOnlyBooleanProperty canChangeProperty() {
        return canChange.getReadOnlyProperty();
    }

    /** {@code saved} runs when that is on disk and shown. */
    void setCaution(Caution caution, boolean applies, Runnable saved) {
        edit(before -> before.withCaution(caution, applies), saved);
    }

    /**
     * A fresh answer raises its sign again, also when it was seen to before.
     *
     * @param answer null for not asked
     */
    void setAnswer(Symptom symptom, @Nullable Answer answer) {
        write(
                diary -> {
                    diary.profile().put(diary.profile().read().withAnswer(symptom, answer));
                    if (answer != null) {
                        RedFlags.of(symptom, answer)
                                .ifPresent(flag -> diary.tips().unsettled(flag.name()));
                    }
                },
                () -> {},
                () -> {});
    }

    /** Changes the profile; {@code saved} runs when that is on disk and shown. */
    void edit(UnaryOperator<Profile> change, Runnable saved) {
        edit(change, saved, () -> {});
    }

    /** As {@link #edit(UnaryOperator, Runnable)}; {@code failed} runs when it could not be stored. */
    void edit(UnaryOperator<Profile> change, Runnable saved, Runnable failed) {
        write(diary -> diary.profile().put(change.apply(diary.profile().read())), saved, failed);
    }

    private void write(Consumer<Diary> change, Runnable saved, Runnable failed) {
        desk.write(
                change,
                () -> desk.read(diary -> diary.profile().read(), read -> {
                    show(read);
                    saved.run();
                }),
                _ -> {
                    show(copy(profile.get()));
                    failed.run();
                });
    }

    private void refresh() {
        desk.read(diary -> diary.profile().read(), this::show);
    }

    /** The diary comes first; the preferences hold a copy of the cautions for the help in a cramp. */
    private void show(Profile read) {
        profile.set(read);
        canChange.set(true);
        choices.change(now -> now.withCautions(read.cautions()));
    }

    private static Profile copy(Profile shown) {
        return shown.withConditions(shown.conditions());
    }
}
