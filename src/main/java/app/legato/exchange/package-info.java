/**
 * The ways in and out: what a diary is made of, field by field ({@link app.legato.exchange.Kinds}), how two diaries become one
 * ({@link app.legato.exchange.Merge}), and what reading a file came to ({@link app.legato.exchange.Reading}). The formats are packages of
 * their own and share all of this: a field that is added to a {@link app.legato.exchange.Kind} is in every one of them.
 *
 * <h2>How two diaries become one</h2>
 *
 * Running it both ways gives the same diary on both computers, running it again changes nothing, and in which order three computers hand their
 * diaries round makes no difference but for one thing at the end of this text: merging is commutative, idempotent and associative. Entries are
 * known by their id, their night or their day; nothing carries the time of its last change, so the rule never asks who was later. Each field for
 * itself:
 *
 * <ul>
 *   <li>Filled beats empty. Sets of words (what eased a cramp, cautions) unite.
 *   <li>Notes that differ are both kept, one below the other, with a line {@code — — —} between them; a note that merely goes on where the
 *       other ends takes its place. Of notes that are too long to stand together the longest is kept, and a line {@code — …} says so.
 *   <li>A beginning is the earlier one, all else the larger number, the later date, the later word in its list, the longer text; of answers
 *       that raise a warning, the one that raises the stronger. What only makes sense together (when a cramp began and ended, and its night;
 *       how much was drunk of what; the name and the kind of a medicine; the holds of a session) is taken from one side together, and an end
 *       that only one side has still fills in where the beginnings are the same.
 *   <li>"None" of a night gives way to a cramp of that night.
 *   <li>A warning sign that was raised here and later seen to there does not stand any more; in doubt it does: {@link app.legato.exchange.Signs}.
 *   <li>The routine and the one-tap amounts are lists that belong together: the longer one is kept whole.
 *   <li>Plans of both are kept. Each stands as far down as on the computer where it stands further down, and two at one place stand in order
 *       of their ids: a list stays as it is when the other has but some of its plans in the same order, and what each adds at its end comes
 *       after what both have.
 * </ul>
 *
 * Where something that was filled gives way it is listed, the weightiest first, with both values and the one that is kept, before anything is written
 * ({@link app.legato.exchange.Difference}); the diary as it was lies in the copy that is made first. What this cannot do: a deletion is not
 * handed on, for the other diary still has the entry; and a corrected value comes back when the rule prefers the old one. And
 * one order matters: a cramp that was moved to another night on one computer clears "none" of the night it left, or not, depending on
 * whether the third computer's diary came before or after; all agree again after the next round.
 */
@NullMarked
package app.legato.exchange;

import org.jspecify.annotations.NullMarked;
