package app.legato.ui.plans;

import app.legato.profile.Caution;
import app.legato.stretch.Stretch;
import app.legato.stretch.StretchWords;
import app.legato.stretch.StretchedMuscle;
import app.legato.stretch.Stretches;
import app.legato.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Every stretch that Legato knows, muscle by muscle, in words: what can be added to a plan. Pure. */
final class Catalogue {
    private final Texts texts;
    private final StretchWords words;

    Catalogue(Texts texts) {
        this.texts = texts;
        words = new StretchWords(texts);
    }

    /** All stretches of a muscle. */
    record Group(String muscle, List<Offer> offers) {}

    /**
     * A stretch to add.
     *
     * @param about what stands behind its dose, or why it is not for this person
     * @param fits whether it is for this person
     */
    record Offer(Stretch stretch, String name, String about, boolean fits) {}

    /** As they are for a person with these cautions; those that are not for them are there, too, and say why. */
    List<Group> groups(Set<Caution> cautions) {
        return Arrays.stream(StretchedMuscle.values())
                .map(muscle -> new Group(texts.of(muscle), offers(muscle, cautions)))
                .toList();
    }

    private List<Offer> offers(StretchedMuscle muscle, Set<Caution> cautions) {
        return Stretches.all().stream()
                .filter(stretch -> stretch.muscle() == muscle)
                .map(stretch -> offer(stretch, cautions))
                .toList();
    }

    private Offer offer(Stretch stretch, Set<Caution> cautions) {
        Set<Caution> because = stretch.hiddenBy(cautions);
        String about =
                because.isEmpty() ? words.source(stretch) : texts.get("plans.not-for-you", words.reasons(because));
        return new Offer(stretch, words.name(stretch), about, because.isEmpty());
    }
}
