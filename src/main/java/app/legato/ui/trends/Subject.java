package app.legato.ui.trends;

import app.legato.night.Night;
import java.time.LocalDate;

/** What a person wants to compare; chosen before they see what comes of it. */
sealed interface Subject {
    /** The most that is looked at before and after a date: half a year each, as far as there is a diary. */
    int NIGHTS_A_SIDE = 26 * 7;

    /** What is looked at otherwise: the last 52 weeks. What was years ago says little about now. */
    int NIGHTS = 52 * 7;

    /** The first night that is looked at. */
    default Night from(Night tonight) {
        return tonight.plus(1 - NIGHTS);
    }

    /** The last night that is looked at. */
    default Night to(Night tonight) {
        return tonight;
    }

    /** Nights stretched before sleep against the others. */
    record Stretching() implements Subject {}

    /** Nights from this evening on against those before. */
    record Since(LocalDate date) implements Subject {
        @Override
        public Night from(Night tonight) {
            return new Night(date).plus(-NIGHTS_A_SIDE);
        }

        @Override
        public Night to(Night tonight) {
            Night last = new Night(date).plus(NIGHTS_A_SIDE - 1);
            return last.isBefore(tonight) ? last : tonight;
        }
    }

    /** Nights after days with something against nights after days without it. */
    record OfTheDay(DaySplit split) implements Subject {}
}
