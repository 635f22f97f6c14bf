/** The diary's one SQLite file. All SQL lives here. */
@NullMarked
package app.legato.store;

import org.jspecify.annotations.NullMarked;
