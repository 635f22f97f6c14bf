package app.legato.store;

/** Why the diary could not be opened, read or written: each has its own plain sentence and its own way out. */
public enum StoreProblem {
    /** There is no diary where one was expected. Nothing was made in its place. */
    MISSING,
    /** The disk is full. What was stored is kept. */
    FULL,
    /** The file or its folder may not be written. What was stored is kept, and is opened for reading where it can be read. */
    READ_ONLY,
    /** The file is damaged, or is not a diary at all. It is never changed or deleted. */
    DAMAGED,
    /** The file was written by a newer Legato. It is opened for reading only. */
    NEWER,
    /** The folder is missing and could not be made. */
    NO_FOLDER,
    /** Another program holds the file. */
    BUSY,
    /** Something else; the log names its cause. */
    OTHER
}
