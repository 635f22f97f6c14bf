package app.legato.stretch;

import app.legato.profile.Caution;
import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of stretches and plans in one language, for every screen that names them. */
public final class StretchWords {
    private final Texts texts;

    public StretchWords(Texts texts) {
        this.texts = texts;
    }

    /** "Calf, seated with strap". */
    public String name(Stretch stretch) {
        return texts.get("stretches." + stretch.id() + ".name");
    }

    /** One sentence of what to do now: the same all through a phase. */
    public String cue(Phase phase) {
        String asked = switch (phase.kind()) {
            case GET_READY -> "ready";
            case EASE_IN -> "ease-in";
            case HOLD -> "hold";
            case LET_GO -> "let-go";
        };
        return texts.get("stretches." + phase.hold().stretch().id() + "." + asked);
    }

    /** What to mind before and during the stretch. */
    public String safety(Stretch stretch) {
        return texts.get("stretches." + stretch.id() + ".safety");
    }

    /** What stands behind the stretch: "tried in a trial (Hallegraeff 2012)". */
    public String source(Stretch stretch) {
        return texts.get("stretches.source." + stretch.source().name().toLowerCase(Locale.ROOT));
    }

    /** "Calf and back of the thigh, seated", or what the person called it. */
    public String name(Plan plan) {
        String own = plan.name();
        return own == null ? texts.get("stretches.plan." + plan.id()) : own;
    }

    /** What the plan of a session was called when it ran. */
    public String plan(Session session) {
        String own = session.planName();
        if (own != null) {
            return own;
        }
        return Brought.ids().contains(session.plan())
                ? texts.get("stretches.plan." + session.plan())
                : texts.get("stretches.plan-unknown");
    }

    /** As {@link #name(Plan)}; the names of its stretches where some of a plan that Legato brings were changed. */
    public String name(PlanForTonight.Fitting tonight) {
        if (tonight.changes().isEmpty() || tonight.plan().name() != null) {
            return name(tonight.plan());
        }
        return stretches(tonight);
    }

    /** The names of the stretches there are to do, in their order. */
    public String stretches(PlanForTonight.Fitting tonight) {
        return tonight.plan().stretches().stream().map(this::name).collect(Collectors.joining("\u00a0· "));
    }

    /** What differs from the plan the person chose, and why: a sentence each; empty when nothing does. */
    public List<String> changes(PlanForTonight.Fitting tonight) {
        List<String> sentences = new ArrayList<>();
        if (tonight.seatedInstead()) {
            sentences.add(texts.get("stretches.seated-instead"));
        }
        tonight.changes().forEach(change -> sentences.add(words(change)));
        return sentences;
    }

    /** What was done about one stretch that is not for this person, and why. */
    public String words(Change change) {
        String why = reasons(change.because());
        return switch (change) {
            case Change.LeftOut left -> texts.get("stretches.left-out", name(left.stretch()), why);
            case Change.Swapped swapped ->
                texts.get("stretches.swapped", name(swapped.instead()), name(swapped.stretch()), why);
        };
    }

    /**
     * Why there is nothing to stretch tonight.
     *
     * @param bySigns cautions that a sign in one leg amounts to, which nobody said
     */
    public String why(PlanForTonight.Nothing tonight, Set<Caution> bySigns) {
        if (!Collections.disjoint(tonight.because(), bySigns)) {
            return texts.get("stretches.sign-in-a-leg");
        }
        return texts.get("stretches.nothing-fits", reasons(tonight.because()));
    }

    /** The cautions that are the reason for something, in the order they are always told in. */
    public String reasons(Collection<Caution> cautions) {
        return cautions.stream().sorted().map(texts::of).collect(Collectors.joining("; "));
    }
}
