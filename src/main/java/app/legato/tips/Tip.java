package app.legato.tips;

import app.legato.profile.Caution;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Advice with what calls for it, what hides it and what backs it.
 *
 * @param id stable, kept with each showing; its words are {@code tips.<id>.title} and {@code tips.<id>.do}
 * @param sources empty for common knowledge
 * @param when the signals that call for it, any one of them; empty for habits that no entry calls for
 * @param hideIf what hides it
 * @param onlyIf cautions it is for, any one of them; empty for everybody
 */
public record Tip(
        String id,
        Cause cause,
        Grade grade,
        List<Source> sources,
        Set<SignalKind> when,
        HideIf hideIf,
        Set<Caution> onlyIf) {
    public Tip {
        sources = List.copyOf(sources);
        when = Set.copyOf(when);
        onlyIf = Set.copyOf(onlyIf);
    }

    static Tip of(String id, Cause cause, Grade grade, Source... sources) {
        return new Tip(id, cause, grade, List.of(sources), Set.of(), HideIf.NEVER, Set.of());
    }

    Tip calledBy(SignalKind... kinds) {
        return new Tip(id, cause, grade, sources, Set.of(kinds), hideIf, onlyIf);
    }

    Tip hiddenBy(Caution... cautions) {
        return hiddenBy(new HideIf(Set.of(cautions), Set.of(), Set.of(), Set.of()));
    }

    Tip hiddenBy(Symptom... symptoms) {
        return hiddenBy(new HideIf(Set.of(), Set.of(symptoms), Set.of(), Set.of()));
    }

    Tip hiddenBy(RedFlag... signs) {
        return hiddenBy(new HideIf(Set.of(), Set.of(), Set.of(signs), Set.of()));
    }

    Tip hiddenBy(SignalKind... signals) {
        return hiddenBy(new HideIf(Set.of(), Set.of(), Set.of(), Set.of(signals)));
    }

    private Tip hiddenBy(HideIf more) {
        return new Tip(id, cause, grade, sources, when, hideIf.or(more), onlyIf);
    }

    Tip onlyFor(Caution... cautions) {
        return new Tip(id, cause, grade, sources, when, hideIf, Set.of(cautions));
    }

    /** Whether this person may be shown it at all, as far as the profile tells. */
    public boolean openTo(Profile profile) {
        return isOpen(Facts.of(profile, Set.of(), Set.of()));
    }

    boolean isOpen(Facts facts) {
        return !hideIf.hides(facts) && (onlyIf.isEmpty() || !Collections.disjoint(onlyIf, facts.cautions()));
    }

    /** Relief is for a cramp and its aftermath; it may come back any night. */
    public boolean isRelief() {
        return cause == Cause.RELIEF;
    }

    /** Whether the person may say that it is not for them: any tip but the one that sends them to a doctor. */
    public boolean canBeLeftOut() {
        return grade != Grade.GUIDELINE;
    }

    public String titleKey() {
        return "tips." + id + ".title";
    }

    public String doKey() {
        return "tips." + id + ".do";
    }
}
