/** What the person told Legato about themselves: cautions, medicines, symptoms, preferences. */
@NullMarked
package app.legato.profile;

import org.jspecify.annotations.NullMarked;
