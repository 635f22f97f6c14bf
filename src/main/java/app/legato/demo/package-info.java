/** An invented diary, drawn from a seed, for looking around and for measuring. Pure; nobody's data. */
@NullMarked
package app.legato.demo;

import org.jspecify.annotations.NullMarked;
