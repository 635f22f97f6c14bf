package app.legato.ui.shell;

import app.legato.cramp.Cramp;
import app.legato.day.DayFactors;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.store.Diary;
import app.legato.tips.EnteredSigns;
import app.legato.tips.RedFlag;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts entries of the person's own hand into the diary, and with them the signs that such an entry raises as it is made ({@link EnteredSigns});
 * what is corrected or deleted takes its sign along. On the diary's thread.
 *
 * @param tonight the night that goes on, or is to come
 */
public record EntrySigns(Night tonight) {
    /** Puts a cramp, new or changed. */
    public void put(Diary diary, Cramp next) {
        Cramp before = diary.cramps().find(next.id()).orElse(null);
        diary.cramps().put(next);
        if (EnteredSigns.isLongNow(before, next, tonight, settled(diary, RedFlag.LONG_CRAMP))) {
            diary.tips().enter(RedFlag.LONG_CRAMP.name(), next.night());
        } else if (before != null && EnteredSigns.isLongNoLonger(before, next)) {
            takeBackLong(diary, before.night());
        }
    }

    public void delete(Diary diary, UUID cramp) {
        Optional<Cramp> before = diary.cramps().find(cramp);
        diary.cramps().delete(cramp);
        before.filter(gone -> EnteredSigns.isLongNoLonger(gone, null))
                .ifPresent(gone -> takeBackLong(diary, gone.night()));
    }

    /** Puts what was said of a day. */
    public void put(Diary diary, DayFactors next) {
        DayFactors before = diary.days().of(next.day());
        diary.days().put(next);
        if (EnteredSigns.isOneAnkleNow(before, next, tonight)) {
            diary.tips().enter(RedFlag.SWOLLEN_LEG.name(), new Night(next.day()));
        } else if (EnteredSigns.isOneAnkleNoLonger(before, next)) {
            takeBack(diary, RedFlag.SWOLLEN_LEG, new Night(next.day()));
        }
    }

    /** A cramp goes on past its ten minutes. */
    public static void tenMinutes(Diary diary, Night night) {
        diary.tips().enter(RedFlag.LONG_CRAMP.name(), night);
    }

    private static void takeBackLong(Diary diary, Night night) {
        if (diary.cramps().between(night, night).stream().noneMatch(EnteredSigns::mayBeLong)) {
            takeBack(diary, RedFlag.LONG_CRAMP, night);
        }
    }

    private static void takeBack(Diary diary, RedFlag sign, Night night) {
        if (night.equals(diary.tips().entered().get(sign.name()))) {
            diary.tips().unenter(sign.name());
        }
    }

    private static @Nullable Moment settled(Diary diary, RedFlag sign) {
        return diary.tips().settled().stream()
                .filter(one -> one.flag().equals(sign.name()))
                .flatMap(one -> Stream.ofNullable(one.at()))
                .findFirst()
                .orElse(null);
    }
}
