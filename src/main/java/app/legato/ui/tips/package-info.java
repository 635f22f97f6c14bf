/** All tips that a person may read, with their grades and sources, what calls for them now, and those they left out. */
@NullMarked
package app.legato.ui.tips;

import org.jspecify.annotations.NullMarked;
