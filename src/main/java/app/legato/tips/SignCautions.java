package app.legato.tips;

import app.legato.day.DayFactors;
import app.legato.diary.Entries;
import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Profile;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a sign in one leg asks for while it stands: no stretching and no rubbing, as with a clot or a torn muscle (evidence, section 1). Not a
 * word about what it is.
 */
public final class SignCautions {
    private SignCautions() {}

    /**
     * The cautions that the signs amount to which stand now; none as soon as they are settled.
     *
     * @param days what was said of the last {@link Evening#NIGHTS} days; these signs need no other entries
     */
    public static Set<Caution> standing(Profile profile, List<DayFactors> days, TipLog log, Night tonight) {
        Entries entries = new Entries(
                tonight.plus(-Evening.NIGHTS),
                tonight,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                days,
                List.of(),
                profile);
        return of(RedFlags.standing(new Recent(entries, tonight), log).stream()
                .map(RaisedFlag::flag)
                .toList());
    }

    static Set<Caution> of(Collection<RedFlag> signs) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (signs.contains(RedFlag.SWOLLEN_LEG)) {
            cautions.add(Caution.CLOT);
        }
        if (signs.contains(RedFlag.CALF_POP)) {
            cautions.add(Caution.TEAR);
        }
        return cautions;
    }
}
