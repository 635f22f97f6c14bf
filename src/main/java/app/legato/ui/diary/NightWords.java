package app.legato.ui.diary;

import app.legato.diary.Glance;
import app.legato.night.Night;
import app.legato.night.NightState;
import app.legato.text.Texts;
import app.legato.ui.shell.Today;
import java.util.ArrayList;
import java.util.List;

/** Nights in words: their dates, what they are called today, and what is known of them. */
record NightWords(Texts texts, Today today) {
    /** Both dates; with the year where it is not the present one: "Mon 12 – Tue 13 May 2019". */
    String dates(Night night) {
        String both = texts.night(night.evening());
        int year = night.morning().getYear();
        return year == today.day().getYear() ? both : texts.get("diary.night-and-year", both, String.valueOf(year));
    }

    /** "Last night", "Tonight", or nothing. */
    String name(Night night) {
        if (night.equals(today.lastNight())) {
            return texts.get("diary.last-night");
        }
        return night.equals(today.tonight()) ? texts.get("diary.tonight") : "";
    }

    /** The newest night there is a page for: tonight; or the running night where somebody's day begins later than their night. */
    Night newest() {
        Night running = today.nightOf(today.now());
        return running.isAfter(today.tonight()) ? running : today.tonight();
    }

    /** A night as list and calendar show it. */
    NightLine line(Glance glance) {
        Night night = glance.night();
        boolean toCome = glance.state() == NightState.NOT_RECORDED && !night.isBefore(today.tonight());
        return new NightLine(
                night,
                dates(night),
                name(night),
                toCome ? null : glance.state(),
                glance.cramps().size(),
                state(glance, toCome));
    }

    private String state(Glance glance, boolean toCome) {
        if (glance.state() != NightState.NOT_RECORDED) {
            return new CrampWords(texts).night(glance.state(), glance.cramps());
        }
        if (glance.night().isAfter(newest())) {
            return texts.get("diary.still-to-come");
        }
        String others = others(glance);
        if (others.isEmpty()) {
            return texts.get(toCome ? "diary.nothing-yet" : "diary.not-recorded");
        }
        return texts.get(toCome ? "diary.so-far" : "diary.cramps-not-recorded", others);
    }

    /** What is in the diary about a night besides its cramps. */
    private String others(Glance glance) {
        List<String> others = new ArrayList<>();
        if (glance.stretched()) {
            others.add(texts.get("diary.stretched"));
        }
        if (glance.ticks() > 0) {
            others.add(texts.get("diary.steps-ticked", glance.ticks()));
        }
        if (glance.isAnswered()) {
            others.add(texts.get("diary.has-answers"));
        }
        if (!glance.entry().notes().isBlank()) {
            others.add(texts.get("diary.has-note"));
        }
        return String.join(", ", others);
    }
}
