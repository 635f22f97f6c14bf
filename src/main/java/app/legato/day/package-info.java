/** What a day was like for the legs: factors that belong to a day, not to a night. */
@NullMarked
package app.legato.day;

import org.jspecify.annotations.NullMarked;
