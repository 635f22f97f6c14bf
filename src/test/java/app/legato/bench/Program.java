package app.legato.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * A desktop program to be started and watched.
 *
 * @param name also of its log
 * @param environment everything it is told of the outside
 * @param folder it is started in
 * @param mark the colours by which its first screen is known
 * @param leastMarks how many of the pixels looked at have such a colour at least, once that screen is there
 */
record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        IntPredicate mark,
        int leastMarks) {}
