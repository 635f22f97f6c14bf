/**
 * The bars of speed and size: each measurement runs Legato and what it is held against in turn, in one run on one machine, and prints
 * their ratio. Run by {@code mvn -Pbench verify}; no part of the tests.
 */
@NullMarked
package app.legato.bench;

import org.jspecify.annotations.NullMarked;
