package app.legato.tips;

import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import java.util.List;
import java.util.Set;

/**
 * Advice with what calls for it, what hides it and what backs it.
 *
 * @param id stable, kept with each showing; its words are {@code tips.<id>.title} and {@code tips.<id>.do}
 * @param sources as author and year; empty for common knowledge
 * @param when the signals that call for it; empty for general habits and for help during a cramp
 * @param hideIf cautions that hide it, any one of them
 * @param hideIfPresent symptoms that hide it when the person said they have them
 * @param onlyIf cautions it is for, any one of them; empty for everybody
 */
public record Tip(
        String id,
        Cause cause,
        Grade grade,
        List<String> sources,
        Set<SignalKind> when,
        Set<Caution> hideIf,
        Set<Symptom> hideIfPresent,
        Set<Caution> onlyIf) {
    public Tip {
        sources = List.copyOf(sources);
        when = Set.copyOf(when);
        hideIf = Set.copyOf(hideIf);
        hideIfPresent = Set.copyOf(hideIfPresent);
        onlyIf = Set.copyOf(onlyIf);
    }

    static Tip of(String id, Cause cause, Grade grade, String... sources) {
        return new Tip(id, cause, grade, List.of(sources), Set.of(), Set.of(), Set.of(), Set.of());
    }

    Tip calledBy(SignalKind... kinds) {
        return new Tip(id, cause, grade, sources, Set.of(kinds), hideIf, hideIfPresent, onlyIf);
    }

    Tip hiddenBy(Caution... cautions) {
        return new Tip(id, cause, grade, sources, when, Set.of(cautions), hideIfPresent, onlyIf);
    }

    Tip hiddenBy(Symptom symptom) {
        return new Tip(id, cause, grade, sources, when, hideIf, Set.of(symptom), onlyIf);
    }

    Tip onlyFor(Caution... cautions) {
        return new Tip(id, cause, grade, sources, when, hideIf, hideIfPresent, Set.of(cautions));
    }

    /** Whether this person may be shown it at all. */
    public boolean openTo(Profile profile) {
        return hideIf.stream().noneMatch(profile::has)
                && (onlyIf.isEmpty() || onlyIf.stream().anyMatch(profile::has))
                && hideIfPresent.stream()
                        .map(symptom -> profile.symptoms().getOrDefault(symptom, Answer.NOT_PRESENT))
                        .allMatch(Answer.NOT_PRESENT::equals);
    }

    /** Relief is for a cramp and its aftermath; it may come back any night. */
    public boolean isRelief() {
        return cause == Cause.RELIEF;
    }

    public String titleKey() {
        return "tips." + id + ".title";
    }

    public String doKey() {
        return "tips." + id + ".do";
    }
}
