package app.legato.summary;

import app.legato.drink.VolumeUnit;
import app.legato.profile.Answer;
import app.legato.profile.Caution;
import app.legato.profile.Condition;
import app.legato.profile.Medicine;
import app.legato.profile.Onset;
import app.legato.profile.Symptom;
import app.legato.trend.Comparison;
import app.legato.trend.Strip;
import app.legato.trend.TrialResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the doctor's page and the pages behind it say, in no language yet.
 *
 * @param strip every night of the period
 * @param symptoms the answers given; a symptom that is missing was not asked
 * @param cover only what can be printed whole
 * @param medicines taken at any time in the period, and quinine whenever it was taken: those still taken first, each group as the profile
 *     orders it
 * @param changes medicines begun or stopped in the period, in order of time
 * @param cautions ticked by the person, apart from what was prescribed; nobody else's findings
 * @param named conditions that were ticked, in their order
 * @param conditions further ones, in the person's words
 * @param onset when the cramps began; null when not said
 * @param stretched how many nights were stretched before sleep, recorded or not
 * @param stretching recorded nights stretched before sleep against the others
 * @param trial the person's own trial, counted over its own weeks; null for none in the period
 * @param before the nights right before the period, as many; null when nobody looked
 * @param sinceBefore the nights of the period against those before; null with {@code before}
 * @param diary every night of the period, for the pages behind the page; empty when these were not asked for
 * @param unit of the diary's drinks
 */
public record Summary(
        Cover cover,
        Strip strip,
        Numbers numbers,
        CrampPattern pattern,
        Map<Symptom, Answer> symptoms,
        List<Medicine> medicines,
        List<MedicineChange> changes,
        List<Caution> cautions,
        List<Condition> named,
        List<String> conditions,
        @Nullable Onset onset,
        int stretched,
        Comparison stretching,
        @Nullable TrialResult trial,
        @Nullable Strip before,
        @Nullable Comparison sinceBefore,
        List<DiaryNight> diary,
        VolumeUnit unit) {
    /** Up to so many nights the strip has a column a night, beyond it a column a week. */
    public static final int NIGHTLY_MAX = 91;

    public Summary {
        symptoms = Map.copyOf(symptoms);
        medicines = List.copyOf(medicines);
        changes = List.copyOf(changes);
        cautions = List.copyOf(cautions);
        named = List.copyOf(named);
        conditions = List.copyOf(conditions);
        diary = List.copyOf(diary);
    }

    public boolean isNightly() {
        return strip.length() <= NIGHTLY_MAX;
    }
}
