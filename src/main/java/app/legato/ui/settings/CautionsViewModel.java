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

    void set(Caution caution, boolean applies) {
        String key = applies ? "settings.caution-on" : "settings.caution-off";
        profile.setCaution(
                caution,
                applies,
                () -> undo.offer(
                        texts.get(key, texts.of(caution)), () -> profile.setCaution(caution, !applies, () -> {})));
    }
}
