package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.diary.Entries;
import app.legato.drink.VolumeUnit;
import app.legato.profile.Language;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the system's language is: a page on which nobody typed holds no character that its type cannot print. */
class EveryLocaleTest {
    /** Of so many locales the normal run takes one. */
    private static final int SHARE = 60;

    @Test
    void aShareOfAllLocalesPrintsEveryCharacter() throws Exception {
        printed(SHARE);
    }

    @Test
    @Tag("torture")
    void everyLocalePrintsEveryCharacter() throws Exception {
        printed(1);
    }

    private static void printed(int share) throws Exception {
        Profile profile = Profile.EMPTY.withMedicines(
                List.of(Diaries.medicine("Magnesium", MedicineKind.MAGNESIUM, LocalDate.of(2025, 4, 17), null)));
        Summary nights = page(Diaries.random(14, 1, 3, profile), true);
        Summary weeks = page(Diaries.random(400, 1, 3, profile), false);
        List<Locale> locales = Arrays.stream(Locale.getAvailableLocales())
                .map(Language.SYSTEM::locale)
                .distinct()
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .toList();
        for (int index = 0; index < locales.size(); index += share) {
            Locale locale = locales.get(index);
            SummaryPdf maker = new SummaryPdf(new Texts(locale), Paper.of(locale), "1.0");
            for (Summary summary : List.of(nights, weeks)) {
                assertThat(Paged.text(maker.bytes(summary)))
                        .as(locale.toLanguageTag())
                        .contains("Legato 1.0")
                        .doesNotContain("?", "_");
            }
        }
    }

    private static Summary page(Entries entries, boolean diary) {
        return SummaryBuilder.build(
                Diaries.alone(entries), Cover.EMPTY, new Extras(diary, Set.of(), VolumeUnit.MILLILITRES));
    }
}
