/** A stretch of the diary, read in one piece: what tips, summary, trends and export look at. */
@NullMarked
package app.legato.diary;

import org.jspecify.annotations.NullMarked;
