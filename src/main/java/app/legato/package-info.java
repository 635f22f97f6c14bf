/** Legato: entry, life cycle and wiring. Everything else lives one level down. */
@NullMarked
package app.legato;

import org.jspecify.annotations.NullMarked;
