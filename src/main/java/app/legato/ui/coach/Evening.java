package app.legato.ui.coach;

import app.legato.night.Night;
import app.legato.stretch.CueSheet;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.Session;
import app.legato.stretch.SessionClock;
import app.legato.stretch.SessionRun;
import app.legato.stretch.Timeline;
import app.legato.text.Texts;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.Today;
import java.util.List;
import java.util.UUID;

/** One session from its start to its end, with what it was planned from and where it is kept. */
record Evening(
        Night night, PlanForTonight.Fitting tonight, SessionRun run, CueSheet cues, Wording wording, SessionLog log) {
    /** A session that has not begun. */
    static Evening of(PlanForTonight.Fitting tonight, Today today, SessionClock clock, Texts texts, Desk desk) {
        Timeline timeline = Timeline.of(tonight.plan());
        Night night = today.nightOf(today.now());
        Session session = new Session(
                UUID.randomUUID(),
                night,
                today.now(),
                tonight.plan().id(),
                tonight.plan().name(),
                timeline.holds().size(),
                List.of());
        return new Evening(
                night,
                tonight,
                new SessionRun(timeline, clock),
                CueSheet.of(timeline),
                new Wording(texts, tonight, timeline),
                new SessionLog(desk, session));
    }

    /** Whether this one, left for another screen, can be gone on with. */
    boolean stillFits(PlanForTonight now, Night tonightNow) {
        return !run.state().isOver() && night.equals(tonightNow) && tonight.equals(now);
    }
}
