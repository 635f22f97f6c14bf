/**
 * A whole diary as tables, one file a kind of entry, in one zip file or one folder: for a spreadsheet, and for the way back.
 *
 * <h2>What is decided</h2>
 *
 * <ul>
 *   <li>UTF-8 with a byte order mark, without which Excel takes it for something else; lines end as RFC 4180 says.
 *   <li>The separator is the one that Excel expects in the exporter's region: a semicolon where numbers have a decimal comma, and in Switzerland and
 *       Liechtenstein; else a comma.
 *       Reading finds out by itself, so a file goes from any region to any other. There is no decimal number in any file: an amount is a
 *       whole number of millilitres.
 *   <li>A day is {@code 2025-05-12}; a moment has four cells: what the clock on the wall showed, {@code 2025-05-13 03:12:00}, the
 *       milliseconds, which a spreadsheet would round there, the zone, and the offset in force, {@code UTC+02:00}. Spreadsheets take the
 *       first for a date and time in every region.
 *   <li>Yes and no, and all words that are chosen from a list, are English words, the same in every language. An empty cell is empty.
 *   <li>Words of the person's that a spreadsheet would run as a formula or turn into a number or a date get an apostrophe in front, which
 *       reading takes off again: {@link app.legato.exchange.csv.Guard}. Numbers and dates of Legato's never need one.
 *   <li>The holds of a session and the stretches of a plan are tables of their own, with the id they belong to and their place.
 * </ul>
 *
 * A script in {@code src/test/scripts} opens an export in LibreOffice and compares every cell. The one character that a spreadsheet drops is
 * NUL, which nobody can type; in the file it is there. A spreadsheet that saves a file may write dates in its own way; reading then says which lines it cannot read, and nothing is stored.
 */
@NullMarked
package app.legato.exchange.csv;

import org.jspecify.annotations.NullMarked;
