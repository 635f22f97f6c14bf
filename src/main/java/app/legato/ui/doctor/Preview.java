package app.legato.ui.doctor;

/**
 * One page as it will print, in the screen's pixels, row by row from the top.
 *
 * @param index 0 for the first page
 * @param count of pages
 * @param ink black, as opaque as the page is dark there: laid over paper of any colour it is that paper printed on. {@code width * height}
 *     premultiplied ARGB values, the reader's own
 * @param words what the page says, for a person who cannot see it
 */
@SuppressWarnings("ArrayRecordComponent")
record Preview(int index, int count, int width, int height, int[] ink, String words) {}
