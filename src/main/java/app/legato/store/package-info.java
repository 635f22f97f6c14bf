/**
 * The diary's one SQLite file. All SQL lives here.
 *
 * <h2>Rollback journal, synchronous EXTRA</h2>
 *
 * Measured in one run on ext4 over a virtual SSD, medians, ways taking turns ({@code StoreBench} in the tests repeats it): one acknowledged
 * insert into twenty years of entries takes 0.84 ms with a rollback journal and {@code EXTRA}; with a write-ahead log, {@code EXCLUSIVE} and
 * {@code FULL} 0.30 of that (0.2 to 0.3 in other runs); through the stores 1.00 times the bare JDBC insert (1.1 on a busy disk). A cold
 * start to the first row read costs the same in both ways (ratio 1.0). Nobody feels half a millisecond, so what the folder is like decides:
 *
 * <ul>
 *   <li>Between two entries, and after a crash in between, the diary is one file. Whoever copies the folder, by hand or by a backup
 *       program, has all of it; the newest nights are never in a second file that a copy leaves out.
 *   <li>A diary on a read-only medium, or of a newer Legato, can be read without making files beside it.
 *   <li>The command line can write a summary while the window is open; with {@code EXCLUSIVE} it could not even read.
 *   <li>{@code EXTRA} syncs the folder too once the journal is gone, so that after a power cut no journal comes back that would undo an
 *       entry the screen called saved.
 * </ul>
 *
 * The full check of twenty years of entries (5 MB) takes 8 ms with a warm disk, as long as the disk takes to read it with a cold one. It is
 * off the start's path ({@link app.legato.store.Diary#check}); opening reads the header, {@code application_id} and the whole schema.
 */
@NullMarked
package app.legato.store;

import org.jspecify.annotations.NullMarked;
