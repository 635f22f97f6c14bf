package app.legato.exchange;

import app.legato.diary.WholeDiary;
import app.legato.drink.Servings;
import app.legato.profile.About;
import app.legato.profile.Profile;
import app.legato.routine.Routine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every kind of entry there is. To let one more out and in: a component of {@link WholeDiary}, a kind here, and the line that hands it over
 * in {@link #diary}. Files, schema, merging and tests follow from these.
 */
public final class Kinds {
    /** In the order of the files. */
    public static final List<Kind<?>> ALL = List.of(
            LogKinds.NIGHTS,
            LogKinds.CRAMPS,
            LogKinds.DRINKS,
            LogKinds.DAYS,
            LogKinds.SESSIONS,
            PersonKinds.ABOUT,
            PersonKinds.CAUTIONS,
            PersonKinds.NAMED,
            PersonKinds.OTHER_CONDITIONS,
            PersonKinds.MEDICINES,
            PersonKinds.SYMPTOMS,
            EveningKinds.PLANS,
            EveningKinds.ROUTINE,
            EveningKinds.TICKS,
            EveningKinds.SERVINGS,
            EveningKinds.TYPED_AMOUNT,
            EveningKinds.SEEN_TIPS,
            EveningKinds.LEFT_OUT_TIPS,
            EveningKinds.SIGNS,
            EveningKinds.TRIALS);

    private Kinds() {}

    /** The kind that files call so. */
    public static Optional<Kind<?>> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The diary that holds these entries. */
    static WholeDiary diary(Contents contents) {
        return new WholeDiary(
                profile(contents),
                contents.of(LogKinds.NIGHTS),
                contents.of(LogKinds.CRAMPS),
                contents.of(LogKinds.DRINKS),
                contents.of(LogKinds.DAYS),
                contents.of(LogKinds.SESSIONS),
                contents.of(EveningKinds.PLANS),
                contents.of(EveningKinds.ROUTINE).isEmpty()
                        ? Routine.USUAL
                        : new Routine(contents.of(EveningKinds.ROUTINE)).completed(),
                contents.of(EveningKinds.TICKS),
                contents.of(EveningKinds.SERVINGS).isEmpty() ? null : new Servings(contents.of(EveningKinds.SERVINGS)),
                contents.of(EveningKinds.TYPED_AMOUNT).stream().findFirst().orElse(null),
                contents.of(EveningKinds.SEEN_TIPS),
                contents.of(EveningKinds.LEFT_OUT_TIPS),
                contents.of(EveningKinds.SIGNS),
                contents.of(EveningKinds.TRIALS));
    }

    private static Profile profile(Contents contents) {
        return new Profile(
                new HashSet<>(contents.of(PersonKinds.CAUTIONS)),
                contents.of(PersonKinds.MEDICINES),
                contents.of(PersonKinds.SYMPTOMS).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                new HashSet<>(contents.of(PersonKinds.NAMED)),
                contents.of(PersonKinds.OTHER_CONDITIONS),
                contents.of(PersonKinds.ABOUT).stream().findFirst().orElse(About.NOTHING_SAID));
    }
}
