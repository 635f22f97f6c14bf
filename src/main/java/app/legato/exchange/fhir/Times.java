package app.legato.exchange.fhir;

import app.legato.night.Moment;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as FHIR writes them: to the second, with the offset of the clock on the wall. */
final class Times {
    private static final int MOST_SECONDS = 14 * 60 * 60;

    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Times() {}

    /** FHIR knows offsets of whole minutes up to 14 hours; another one, as before there were time zones, becomes UTC. */
    static String of(Moment moment) {
        int seconds = moment.offset().getTotalSeconds();
        boolean known = seconds % 60 == 0 && Math.abs(seconds) <= MOST_SECONDS;
        return WITH_OFFSET.format(moment.instant().atOffset(known ? moment.offset() : ZoneOffset.UTC));
    }
}
