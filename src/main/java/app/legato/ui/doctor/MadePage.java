package app.legato.ui.doctor;

/**
 * A finished page, with those behind it.
 *
 * @param pdf the whole file; nobody changes it
 * @param count of its pages
 * @param words what the page says, for a person who cannot see it
 */
@SuppressWarnings("ArrayRecordComponent")
record MadePage(byte[] pdf, int count, String words) {}
