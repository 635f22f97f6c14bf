package app.legato.system;

import java.util.Locale;
import java.util.Set;

/**
 * Soft sounds that say what to do next to someone whose eyes are shut. No call ever waits or fails: without a sound card it is silent. Safe on
 * any thread.
 */
public interface Chime {
    /** What a chime says. The files are in {@code assets/sounds}, made by {@code MakeSounds.java} beside them. */
    enum Sound {
        /** Get ready: a session begins, or the next stretch. */
        START,
        /** Stretch and hold: two notes up. */
        HOLD_START,
        /** One of the last three seconds of a hold: very soft and short. */
        COUNT,
        /** Let go: two notes down, and deeper than the start of a hold. */
        HOLD_END,
        /** To the other leg. */
        CHANGE,
        FINISH;

        /** The name of its file. */
        public String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".wav";
        }
    }

    /** Whether chimes can be heard here. */
    enum Voice {
        /** No chime was asked for since the program started. */
        UNTRIED,
        HEARD,
        /** There is no sound card. */
        NO_CARD,
        /** Another program has the sound card to itself. */
        BUSY,
        /** The sound card went away while chimes were played. */
        LOST;

        /** Whether nothing is heard. Tried again with the next {@link Chime#load}. */
        public boolean isSilent() {
            return this != UNTRIED && this != HEARD;
        }
    }

    /** Reads the sounds and opens the sound card. Called when a session starts, so that the program's start costs nothing. */
    void load();

    /** @param volume 0 to 1, as loud as it sounds and not as the wave is scaled */
    void play(Sound sound, double volume);

    /** Lets go of the sound card; a chime that sounds is not cut. */
    void release();

    /** What settings show. */
    Voice voice();

    /** The sounds whose files are missing or broken, as far as {@link #load} has looked. The others play. */
    default Set<Sound> broken() {
        return Set.of();
    }

    /** Chimes through the computer's sound card. */
    static Chime onSoundCard() {
        return through(SoundCard.ofComputer());
    }

    /** Chimes through {@code card}, which may be a stand-in. */
    static Chime through(SoundCard card) {
        return new SampledChime(card);
    }
}
