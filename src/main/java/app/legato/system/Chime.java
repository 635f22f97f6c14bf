package app.legato.system;

import java.util.Locale;

/** Soft sounds that say what to do next to someone whose eyes are shut. No call ever waits or fails: without a sound card it is silent. */
public interface Chime {
    /** What a chime says. The files are in {@code assets/sounds}, made by {@code MakeSounds.java} beside them. */
    enum Sound {
        START,
        HOLD_START,
        COUNT,
        HOLD_END,
        /** To the other leg, or to the next stretch. */
        CHANGE,
        FINISH;

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".wav";
        }
    }

    /** Whether chimes can be heard here. */
    enum Voice {
        /** No chime was asked for since the program started. */
        UNTRIED,
        HEARD,
        /** There is no sound card, or it is busy. Tried again with the next session. */
        SILENT
    }

    /** Loads the sounds. Called when a session starts, so that the program's start costs nothing. */
    void load();

    /** @param volume 0 to 1, as loud as it sounds and not as the wave is scaled */
    void play(Sound sound, double volume);

    /** Lets go of the sound card; a chime that sounds is not cut. */
    void release();

    /** What settings show. Safe on any thread. */
    Voice voice();

    /** Chimes through the computer's sound card. */
    static Chime onSoundCard() {
        return new SampledChime();
    }
}
