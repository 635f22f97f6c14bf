/**
 * The guided stretch session: one leg, one number, one sentence at a time. {@link app.legato.ui.coach.CoachViewModel} runs it and stores it
 * hold by hold; {@link app.legato.ui.coach.CoachView} shows it and has a pulse only while it runs.
 */
@NullMarked
package app.legato.ui.coach;

import org.jspecify.annotations.NullMarked;
