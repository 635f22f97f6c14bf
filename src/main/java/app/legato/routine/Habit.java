package app.legato.routine;

import static app.legato.profile.Caution.ARTERIES;
import static app.legato.profile.Caution.CLOT;
import static app.legato.profile.Caution.COMPRESSION;
import static app.legato.profile.Caution.FALL;
import static app.legato.profile.Caution.HEART_FAILURE;
import static app.legato.profile.Caution.PREGNANCY;
import static app.legato.profile.Caution.TEAR;

import app.legato.profile.Caution;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The steps that Legato brings, in their usual order: the founding article's five habits, then lamp and water. Only the stretch was tried in
 * trials; no trial was found of the others. The cautions that hide or reword them are those of the tips that say the same thing.
 */
public enum Habit {
    /** The advice to move drinks is for nobody whose drinks a doctor limits. */
    DRINK_EARLIER(Wording.DRINK_EARLIER, new Rule(null, Caution.ABOUT_FLUIDS)),
    /** The plan: opened by Start, ticked by a session. What the cautions leave of it, the plan itself knows. */
    STRETCH(Wording.STRETCH),
    /** With a suspected clot or a torn muscle Legato asks for no movement; someone unsteady moves the ankles, seated. */
    MOVE(Wording.MOVE, new Rule(Wording.LEGS_UNCROSSED, CLOT, TEAR), new Rule(Wording.ANKLES_SEATED, FALL)),
    /** Prescribed compression stays on. */
    LOOSE(Wording.LOOSE_CLOTHES_AND_COVERS, new Rule(Wording.LOOSE_COVERS, COMPRESSION)),
    /** Raised legs are not for everyone; one swollen leg may be a clot. */
    LEGS_ON_PILLOW(Wording.LEGS_ON_PILLOW, new Rule(null, HEART_FAILURE, ARTERIES, PREGNANCY, CLOT)),
    LAMP_AND_WATER(Wording.LAMP_AND_WATER, new Rule(Wording.LAMP, Caution.ABOUT_FLUIDS));

    private final Wording usual;
    /** Made by {@code List.of}. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Rule> rules;

    Habit(Wording usual, Rule... rules) {
        this.usual = usual;
        this.rules = List.of(rules);
    }

    /** The habit's words and their reason for someone with these cautions. The first rule that applies decides. */
    public Fit fitting(Set<Caution> cautions) {
        return rules.stream()
                .map(rule -> new Fit(rule.instead(), rule.because(cautions)))
                .filter(fit -> !fit.because().isEmpty())
                .findFirst()
                .orElseGet(() -> new Fit(usual, Set.of()));
    }

    /**
     * What some cautions make of a habit.
     *
     * @param instead null hides it
     */
    private record Rule(@Nullable Wording instead, Set<Caution> cautions) {
        Rule(@Nullable Wording instead, Caution... cautions) {
            this(instead, Set.of(cautions));
        }

        Set<Caution> because(Set<Caution> persons) {
            return persons.stream().filter(cautions::contains).collect(Collectors.toUnmodifiableSet());
        }
    }
}
