package app.legato.stretch;

import app.legato.profile.Caution;
import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** "Calf and back of the thigh, seated"; the names of its stretches where some were left out. */
    public String name(PlanForTonight.Fitting tonight) {
        if (tonight.leftOut().isEmpty()) {
            return texts.get("stretches.plan." + tonight.plan().id());
        }
        return tonight.plan().stretches().stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** What differs from the plan the person chose, and why: a sentence each; empty when nothing does. */
    public List<String> changes(PlanForTonight.Fitting tonight) {
        List<String> sentences = new ArrayList<>();
        if (tonight.seatedInstead()) {
            sentences.add(texts.get("stretches.seated-instead"));
        }
        for (LeftOut one : tonight.leftOut()) {
            sentences.add(texts.get("stretches.left-out", name(one.stretch()), list(one.because())));
        }
        return sentences;
    }

    /** Why there is nothing to stretch tonight. */
    public String why(PlanForTonight.Nothing tonight) {
        return texts.get("stretches.nothing-fits", list(tonight.because()));
    }

    private String list(Collection<Caution> cautions) {
        return cautions.stream().sorted().map(texts::of).collect(Collectors.joining("; "));
    }
}
