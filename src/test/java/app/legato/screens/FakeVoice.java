package app.legato.screens;

import app.legato.system.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A voice that remembers what it was to say, and is not done before it is let. */
final class FakeVoice implements Speech {
    final List<String> said = new ArrayList<>();
    private final List<Runnable> speaking = new ArrayList<>();
    private final boolean there;
    boolean fails;

    FakeVoice(boolean there) {
        this.there = there;
    }

    @Override
    public boolean isAvailable() {
        return there;
    }

    @Override
    public void say(String sentence, Locale language, Runnable ended) {
        said.add(language.getLanguage() + ": " + sentence);
        speaking.add(ended);
    }

    /** Ends everything that it was to say. */
    void end() {
        speaking.forEach(Runnable::run);
        speaking.clear();
    }

    @Override
    public void fallSilent() {}

    @Override
    public boolean hasFailed() {
        return fails;
    }
}
