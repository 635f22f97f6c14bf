package app.legato.store;

import app.legato.drink.Drink;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A drink stored with nothing but JDBC, over a connection with the diary's own settings: what the store is measured against. */
public final class BareInsert implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;

    /** @param file a diary's */
    public BareInsert(Path file) throws SQLException {
        connection = Connections.writing(file);
        insert = connection.prepareStatement(
                "INSERT OR REPLACE INTO drink (id, day, at_ms, at_zone, at_offset, millilitres, kind) VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    /** On disk when this returns. */
    public void put(Drink drink) throws SQLException {
        insert.setString(1, drink.id().toString());
        insert.setString(2, drink.day().toString());
        insert.setLong(3, drink.at().instant().toEpochMilli());
        insert.setString(4, drink.at().zone().getId());
        insert.setInt(5, drink.at().offset().getTotalSeconds());
        insert.setInt(6, drink.millilitres());
        insert.setString(7, drink.kind().name());
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
