package app.legato.ui.coach;

import app.legato.night.Night;
import app.legato.stretch.PlanForTonight;
import app.legato.stretch.SessionRun;

/** One session from its start to its end, with what it was planned from and where it is kept. */
record Evening(Night night, PlanForTonight.Fitting tonight, SessionRun run, Wording wording, SessionLog log) {}
