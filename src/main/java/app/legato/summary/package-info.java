/**
 * The doctor's page: its contents as an immutable {@link app.legato.summary.Summary}, and the one sheet of A4 or Letter drawn from it.
 *
 * <p>The way of a page: {@code SummaryBuilder} turns the diary's entries and what is typed at print into a {@code Summary};
 * {@code PageWords} puts it into words of one language; {@code Page} cuts these to the sheet, block by block, and draws them with a
 * {@code Pen}, as {@code BehindPdf} does the sheets behind; {@code SummaryPdf} makes the PDF; {@code SummaryPages} paints that same PDF for a
 * preview. Nothing here knows a screen, and no AWT font is ever asked for, so a page is made without a display too.
 *
 * <p>Why drawn and not laid out from XHTML: for 90 nights, warm, a page through openhtmltopdf took 15.6 times as long as a bare PDFBox
 * document with the same words in the same type, and drawn it takes 2.8 times as long ({@code mvn -Pbench verify -Dlegato.bench=summary}).
 */
@NullMarked
package app.legato.summary;

import org.jspecify.annotations.NullMarked;
