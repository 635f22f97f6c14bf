package app.legato.screens;

import app.legato.system.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A voice that remembers what it was to say. */
final class FakeVoice implements Speech {
    final List<String> said = new ArrayList<>();
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
    public void say(String sentence, Locale language) {
        said.add(language.getLanguage() + ": " + sentence);
    }

    @Override
    public void fallSilent() {}

    @Override
    public boolean hasFailed() {
        return fails;
    }
}
