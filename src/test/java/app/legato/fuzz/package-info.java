/** What the fuzzer throws at the ways in; {@code mvn -Pfuzz} runs it, and the normal run replays its seeds. */
@NullMarked
package app.legato.fuzz;

import org.jspecify.annotations.NullMarked;
