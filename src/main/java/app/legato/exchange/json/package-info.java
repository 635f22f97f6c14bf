/**
 * A whole diary as JSON: one object with {@code format}, {@code version} and a list of entries for each kind, one entry a line. The schema
 * {@code legato-1.schema.json} describes it; a test holds it to what is written. Written and read as a stream, so that a long diary costs no
 * more memory than its entries.
 *
 * <p>Moments are ISO 8601 with the offset that was in force and, in brackets, the zone: {@code 2025-05-13T03:12:00+02:00[Europe/Berlin]}.
 * What is empty is left out: it is never null, zero or an empty text. A newer Legato that changes the format gives it another version, and
 * an older one says so.
 */
@NullMarked
package app.legato.exchange.json;

import org.jspecify.annotations.NullMarked;
