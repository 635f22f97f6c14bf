/**
 * The doctor's page: its contents as an immutable {@link app.legato.summary.Summary}, and the one sheet of A4 or Letter drawn from it.
 *
 * <p>The way of a page: {@code SummaryBuilder} turns the diary's entries and what is typed at print into a {@code Summary};
 * {@code PageWords} puts it into words of one language; {@code PageMarkup} cuts these to the sheet and writes XHTML; {@code SummaryPdf}
 * makes the PDF; {@code SummaryPages} paints that same PDF for a preview. Nothing here knows a screen, and no AWT font is ever asked for,
 * so a page is made without a display too.
 */
@NullMarked
package app.legato.summary;

import org.jspecify.annotations.NullMarked;
