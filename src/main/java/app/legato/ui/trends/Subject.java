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
    default Night from(Night last) {
        return last.plus(1 - NIGHTS);
    }

    /**
     * The last night that is looked at.
     *
     * @param last the newest night that is over: one that still runs could only count with a cramp
     */
    default Night to(Night last) {
        return last;
    }

    /** What tells this one from other subjects, in letters, digits and dashes. */
    String name();

    /** Nights stretched before sleep against the others. */
    record Stretching() implements Subject {
        @Override
        public String name() {
            return "stretching";
        }
    }

    /** Nights from this evening on against those before. */
    record Since(LocalDate date) implements Subject {
        @Override
        public String name() {
            return "since-" + date;
        }

        @Override
        public Night from(Night last) {
            return new Night(date).plus(-NIGHTS_A_SIDE);
        }

        @Override
        public Night to(Night last) {
            Night furthest = new Night(date).plus(NIGHTS_A_SIDE - 1);
            return furthest.isBefore(last) ? furthest : last;
        }
    }

    /** Nights after days with something against nights after days without it. */
    record OfTheDay(DaySplit split) implements Subject {
        @Override
        public String name() {
            return "day-" + split.factor();
        }
    }
}
