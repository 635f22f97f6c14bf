package app.legato.store;

import app.legato.body.Rating;
import app.legato.night.Moment;
import app.legato.night.Night;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row a result stands on, read in the concepts' own types by column name. */
record Row(ResultSet rows) {
    UUID id(String column) throws SQLException {
        return UUID.fromString(text(column));
    }

    String text(String column) throws SQLException {
        return rows.getString(column);
    }

    @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    @Nullable Integer numberOrNull(String column) throws SQLException {
        int value = rows.getInt(column);
        return rows.wasNull() ? null : Integer.valueOf(value);
    }

    boolean truth(String column) throws SQLException {
        return rows.getInt(column) == 1;
    }

    @Nullable Boolean truthOrNull(String column) throws SQLException {
        int value = rows.getInt(column);
        return rows.wasNull() ? null : Boolean.valueOf(value == 1);
    }

    @Nullable Rating rating(String column) throws SQLException {
        int value = rows.getInt(column);
        return rows.wasNull() ? null : new Rating(value);
    }

    Night night(String column) throws SQLException {
        return new Night(LocalDate.parse(text(column)));
    }

    LocalDate date(String column) throws SQLException {
        return LocalDate.parse(text(column));
    }

    @Nullable LocalDate dateOrNull(String column) throws SQLException {
        String words = rows.getString(column);
        return words == null ? null : LocalDate.parse(words);
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) throws SQLException {
        String name = rows.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The moment in columns {@code prefix_ms}, {@code prefix_zone}, {@code prefix_offset}. */
    Moment moment(String prefix) throws SQLException {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(number(prefix + "_offset"));
        return new Moment(
                Instant.ofEpochMilli(rows.getLong(prefix + "_ms")), zone(text(prefix + "_zone"), offset), offset);
    }

    /** A zone that this computer has not heard of yet still has the offset that was in force: the civil time stays right. */
    private static ZoneId zone(String name, ZoneOffset offset) {
        try {
            return ZoneId.of(name);
        } catch (ZoneRulesException unknown) {
            return offset;
        }
    }

    @Nullable Moment momentOrNull(String prefix) throws SQLException {
        return rows.getString(prefix + "_zone") == null ? null : moment(prefix);
    }
}
