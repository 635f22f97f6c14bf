package app.legato.ui.settings;

import app.legato.profile.Caution;
import app.legato.text.Texts;
import app.legato.ui.shell.Undo;

/** The cautions. One tick changes stretches, tips and the help in a cramp, so each can be taken back. */
final class CautionsViewModel {
    private final ProfileViewModel profile;
    private final Undo undo;
    private final Texts texts;

    CautionsViewModel(ProfileViewModel profile, Undo undo, Texts texts) {
        this.profile = profile;
        this.undo = undo;
        this.texts = texts;
    }

    /** Someone who was told an upper limit has a limit on drinks: tips, plans and the help in a cramp go by it. */
    void limitTold() {
        if (!profile.profileProperty().get().has(Caution.FLUID_LIMIT)) {
            set(Caution.FLUID_LIMIT, true);
        }
    }

    void set(Caution caution, boolean applies) {
        String key = applies ? "settings.caution-on" : "settings.caution-off";
        profile.setCaution(
                caution,
                applies,
                () -> undo.offer(
                        texts.get(key, texts.of(caution)), () -> profile.setCaution(caution, !applies, () -> {})));
    }
}
