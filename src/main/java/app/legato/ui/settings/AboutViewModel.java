package app.legato.ui.settings;

import app.legato.profile.About;
import app.legato.profile.Hemisphere;
import app.legato.profile.Onset;
import app.legato.profile.Profile;
import app.legato.text.Texts;
import app.legato.text.Typed;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Today;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** When the cramps began, an exercise bike, and which months are summer. All of it may stay unsaid. */
final class AboutViewModel {
    private static final YearMonth EXAMPLE = YearMonth.of(2019, 5);

    private final ProfileViewModel profile;
    private final Today today;
    private final Locale region;
    private final Texts texts;
    private final TypedText onset = new TypedText(this::useOnset);

    /** @param region of the computer, for the season; not the language's */
    AboutViewModel(ProfileViewModel profile, Today today, Locale region, Texts texts) {
        this.profile = profile;
        this.today = today;
        this.region = region;
        this.texts = texts;
    }

    /** Follows the profile until the subscription ends; then tries what is still in the field. */
    Subscription follow() {
        return profile.profileProperty()
                .map(Profile::about)
                .subscribe(about -> onset.show(words(about.onset())))
                .and(onset::commitIfTouched);
    }

    ReadOnlyObjectProperty<Profile> profileProperty() {
        return profile.profileProperty();
    }

    /** A year, or a month and a year; may be empty. */
    TypedText onset() {
        return onset;
    }

    /** What the computer's region says of summer, and what goes by it. */
    String summerHint() {
        return texts.get("settings.summer-hint", texts.of(Summer.of(Hemisphere.of(region))));
    }

    void setExerciseBike(boolean owned) {
        edit(about -> about.withExerciseBike(owned));
    }

    void setSummer(Summer summer) {
        edit(about -> about.withHemisphere(summer.hemisphere()));
    }

    private String useOnset(String typed) {
        if (typed.isEmpty()) {
            edit(about -> about.withOnset(null));
            return "";
        }
        Optional<Onset> read = read(typed);
        if (read.isEmpty()) {
            return texts.get("settings.onset-problem", Integer.toString(EXAMPLE.getYear()), texts.month(EXAMPLE));
        }
        if (read.get().isAfter(today.day())) {
            return texts.get("settings.onset-to-come", words(read.get()));
        }
        edit(about -> about.withOnset(read.get()));
        onset.show(words(read.get()));
        return "";
    }

    private Optional<Onset> read(String typed) {
        if (typed.matches("\\d{4}")) {
            return onset(Year.parse(typed), null);
        }
        return Typed.month(typed, texts.locale()).flatMap(found -> onset(Year.of(found.getYear()), found.getMonth()));
    }

    private static Optional<Onset> onset(Year year, @Nullable Month month) {
        return year.isBefore(Onset.EARLIEST) ? Optional.empty() : Optional.of(new Onset(year, month));
    }

    private String words(@Nullable Onset known) {
        return known == null ? "" : known.in(texts);
    }

    private void edit(UnaryOperator<About> change) {
        profile.edit(now -> now.withAbout(change.apply(now.about())), () -> {});
    }
}
