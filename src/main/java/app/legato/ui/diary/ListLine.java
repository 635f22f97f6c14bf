package app.legato.ui.diary;

/** A line of the list: a night, or the way to more of them. */
sealed interface ListLine permits NightLine, ListLine.More {
    String words();

    /** The way to the nights before or after the window. */
    record More(String words, boolean later) implements ListLine {}
}
