package app.legato.tips;

import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Profile;
import app.legato.profile.Symptom;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is so about a person and an evening, as far as it can hide a tip.
 *
 * @param cautions those on the profile, and those that a condition, an answer there or a sign amounts to
 * @param symptoms answered with anything but "not present", and those that a sign amounts to
 * @param signs red flags that stand, or were seen to in the last four weeks
 * @param signals that hold
 */
record Facts(Set<Caution> cautions, Set<Symptom> symptoms, Set<RedFlag> signs, Set<SignalKind> signals) {
    /** Nerve damage and numbness are numb feet, and so on: whichever box it was said in, the same advice is wrong. */
    static Facts of(Profile profile, Set<RedFlag> signs, Set<SignalKind> signals) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        cautions.addAll(profile.cautions());
        Set<Symptom> symptoms = profile.symptoms().entrySet().stream()
                .filter(answer -> answer.getValue() != Answer.NOT_PRESENT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Symptom.class)));
        if (signs.contains(RedFlag.WALKING_PAIN)) {
            symptoms.add(Symptom.WALKING_PAIN);
        }
        if (signs.contains(RedFlag.NUMBNESS)) {
            symptoms.add(Symptom.NUMBNESS);
        }
        cautions.addAll(SignCautions.of(signs));
        if (profile.named().contains(Condition.NEUROPATHY) || symptoms.contains(Symptom.NUMBNESS)) {
            cautions.add(Caution.NUMB_FEET);
        }
        return new Facts(cautions, symptoms, signs, signals);
    }
}
