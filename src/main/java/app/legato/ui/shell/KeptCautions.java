package app.legato.ui.shell;

import app.legato.night.Night;
import app.legato.profile.Caution;
import app.legato.profile.Profile;
import app.legato.store.Diary;
import app.legato.tips.Evening;
import app.legato.tips.SignCautions;
import java.util.Set;
import javafx.util.Subscription;

/**
 * Keeps the preferences' copies of the cautions true to the diary: those of the profile, and those that a sign in one leg amounts to while it
 * stands. On the FX thread.
 */
public record KeptCautions(Desk desk, Today today, Choices choices) {
    private record Read(Set<Caution> said, Set<Caution> bySigns) {}

    /** Now and after each change of the diary, until the subscription ends. */
    public Subscription follow() {
        return desk.changesProperty().subscribe(_ -> {
            Night tonight = today.tonight();
            desk.read(
                    diary -> read(diary, tonight),
                    read -> choices.change(
                            chosen -> chosen.withCautions(read.said()).withSignCautions(read.bySigns())));
        });
    }

    private static Read read(Diary diary, Night tonight) {
        Profile profile = diary.profile().read();
        Night from = tonight.plus(-Evening.NIGHTS);
        return new Read(
                profile.cautions(),
                SignCautions.standing(
                        profile,
                        diary.days().between(from.evening(), tonight.evening()),
                        TipBook.log(diary.tips(), tonight),
                        tonight));
    }
}
