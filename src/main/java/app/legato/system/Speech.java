package app.legato.system;

import java.util.Locale;
import java.util.Map;

/**
 * Short sentences through the system's own voice, for those who stretch with their eyes shut. One at a time and each to its end: a sentence
 * waits for the one before it, and one that would come more than {@link SystemVoice#LATE} late is left out, since it would say what is no
 * longer so. No call waits or fails, and no sentence is written to the log. Safe on any thread.
 *
 * <p>Linux speaks through {@code spd-say} of speech-dispatcher, macOS through {@code say}, Windows through System.Speech in PowerShell; see
 * {@link VoiceCommand}. Each was tested with a stand-in for the system's voice, none with the voice itself.
 */
public interface Speech {
    /** Whether this computer has a voice: its command is there. */
    boolean isAvailable();

    /** @param language what the sentence is written in */
    default void say(String sentence, Locale language) {
        say(sentence, language, () -> {});
    }

    /**
     * Says a sentence, and tells when it is over.
     *
     * @param language what the sentence is written in
     * @param ended runs once, when the sentence has been said, could not be said or was left out; {@link #hasFailed} knows by then. On any
     *     thread, which it must not hold up
     */
    void say(String sentence, Locale language, Runnable ended);

    /** Drops what waits to be said, as on a pause. The sentence that is being said ends as it would. */
    void fallSilent();

    /** Whether the last sentence that ended could not be said: the command is there, but no voice or sound card behind it. */
    boolean hasFailed();

    /**
     * The voice of this computer. Looks through a few folders for its command; nothing is started before the first sentence.
     *
     * @param system the value of {@code os.name}
     * @param environment the environment's variables
     */
    static Speech ofSystem(String system, Map<String, String> environment) {
        return new SystemVoice(VoiceCommand.find(system, environment).orElse(null));
    }
}
