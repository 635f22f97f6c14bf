package app.legato.ui.settings;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Where the diary lies, and whether this computer can show it there.
 *
 * @param folder of the diary, absolute
 * @param canOpen false where only the path is left to go by
 * @param open shows a folder; false when it could not. Must not block
 */
public record DiaryPlace(Path folder, boolean canOpen, Predicate<Path> open) {}
