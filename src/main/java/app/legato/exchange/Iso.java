package app.legato.exchange;

import app.legato.night.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and moments as ISO 8601 writes them, for every format alike. Years have four digits; anything else is a slip of the pen. */
public final class Iso {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T[0-9:.]+[-+Z][0-9:]*)(?:\\[([^\\]]+)])?");

    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();
    private static final int ZONES_MOST = 1000;

    private Iso() {}

    /** {@code 2025-05-13T03:12:00+02:00[Europe/Berlin]}, with milliseconds where there are any. */
    public static String of(Moment moment) {
        return moment.instant().atOffset(moment.offset()) + "[" + moment.zone().getId() + "]";
    }

    public static Optional<LocalDate> day(String words) {
        if (!DAY.matcher(words).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A moment with its offset; without a zone in brackets the offset is the zone. */
    public static Optional<Moment> moment(String words) {
        Matcher found = MOMENT.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(found.group(1));
            String zone = found.group(2);
            return Optional.of(moment(time.toLocalDateTime(), zone == null ? "" : zone, time.getOffset()));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** @param zone its id; one that this computer has not heard of gives way to the offset, which keeps the civil time */
    public static Moment moment(LocalDateTime local, String zone, ZoneOffset offset) {
        return new Moment(local.toInstant(offset), zone(zone, offset), offset);
    }

    private static ZoneId zone(String name, ZoneOffset offset) {
        try {
            return name.isEmpty() ? offset : known(name);
        } catch (DateTimeException unknown) {
            return offset;
        }
    }

    /** Each once: every moment of a long diary would have one of its own. */
    private static ZoneId known(String name) {
        ZoneId zone = ZONES.get(name);
        if (zone == null) {
            zone = ZoneId.of(name);
            if (ZONES.size() < ZONES_MOST) {
                ZONES.put(name, zone);
            }
        }
        return zone;
    }
}
