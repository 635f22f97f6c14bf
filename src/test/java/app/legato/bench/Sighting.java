package app.legato.bench;

/**
 * What was seen of one start.
 *
 * @param visible ms from the start of the process to the first pixels of its window
 * @param painted ms to its first screen, known by its mark
 * @param complete ms to the last change of the picture
 * @param processor ms of processor time used by then, of all threads, to the 10 ms: what a busy machine changes least
 * @param mebibytes of memory when nothing has changed for a while
 * @param idle ms of processor time a second, while nothing changes
 */
record Sighting(double visible, double painted, double complete, double processor, double mebibytes, double idle) {}
