package app.legato.system;

/** One system's way to keep its screen on. Called by one thread alone, the same from the first call to the last; may wait and may fail. */
@FunctionalInterface
interface Inhibitor {
    /** For a system that has no way. */
    Inhibitor NONE = _ -> () -> {};

    /**
     * Asks the system to keep its screen on.
     *
     * @param reason a few words that a desktop may show
     * @return what takes it back
     */
    Inhibition inhibit(String reason) throws Exception;

    /** What the system granted, until it is ended. */
    @FunctionalInterface
    interface Inhibition {
        void end() throws Exception;
    }
}
