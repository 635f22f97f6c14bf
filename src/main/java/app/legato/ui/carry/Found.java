package app.legato.ui.carry;

/** What is known of the file that the person chose. */
sealed interface Found {
    /** None was chosen, or nothing can be made of it. */
    record Nothing() implements Found {}

    /** A table of another program: the person says what its columns are. */
    record Foreign(MappingViewModel mapping) implements Found {}

    /** What would come of it. */
    record Looked(DryRun run) implements Found {}
}
