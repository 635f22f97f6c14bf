package app.legato.ui.coach;

import app.legato.profile.Preferences;
import app.legato.stretch.Cue;
import app.legato.system.Chime;
import app.legato.ui.shell.Choices;

/** Lets a session's cues be heard, as far as the person wants them to be. What is not heard is on the screen all the same. */
final class Cues {
    private final Choices choices;
    private final Chime chime;

    Cues(Choices choices, Chime chime) {
        this.choices = choices;
        this.chime = chime;
    }

    /** A session runs from now on. */
    void prepare() {
        chime.load();
    }

    /** No session runs any more, or it rests. */
    void rest() {
        chime.release();
    }

    void give(Cue cue) {
        Preferences chosen = choices.now();
        if (chosen.sound()) {
            chime.play(sound(cue), chosen.volume());
        }
    }

    private static Chime.Sound sound(Cue cue) {
        return switch (cue.kind()) {
            case GET_READY -> Chime.Sound.START;
            case HOLD -> Chime.Sound.HOLD_START;
            case COUNT -> Chime.Sound.COUNT;
            case LET_GO -> Chime.Sound.HOLD_END;
            case CHANGE -> Chime.Sound.CHANGE;
            case FINISH -> Chime.Sound.FINISH;
        };
    }
}
