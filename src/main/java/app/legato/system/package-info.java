/**
 * What the computer offers: folders, the settings file, one instance, the log, sound, a voice, a screen that stays on, printing.
 *
 * <p>The log is slf4j over tinylog ({@code tinylog.properties}): warnings and errors only, two files of 128 kB at most beside the diary,
 * never a word of what a person entered. Opening it costs some 70 ms with a cold class path, 30 to 75 ms from an AOT cache. The database
 * driver asks for a logger as soon as it is loaded, so that price is paid on the diary's thread; nothing on the way to the first window may
 * ask for one.
 */
@NullMarked
package app.legato.system;

import org.jspecify.annotations.NullMarked;
