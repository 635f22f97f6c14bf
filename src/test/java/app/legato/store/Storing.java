package app.legato.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.legato.drink.Drink;
import app.legato.drink.DrinkKind;
import app.legato.night.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the store's tests ask again and again. */
final class Storing {
    static final LocalDate DAY = LocalDate.of(2025, 5, 12);
    private static final Moment NOON = Moment.of(Instant.parse("2025-05-12T11:00:00Z"), ZoneId.of("Europe/London"));

    private Storing() {}

    /** A drink of its own for each number. */
    static Drink drink(int number) {
        return new Drink(new UUID(7, number), DAY, NOON, 250, DrinkKind.WATER);
    }

    static List<Drink> drinks(Diary diary) {
        return diary.drinks().between(DAY, DAY);
    }

    /** The problem with which {@code work} fails. */
    static StoreProblem problemOf(ThrowingCallable work) {
        return assertThatExceptionOfType(StoreException.class)
                .isThrownBy(work)
                .actual()
                .problem();
    }

    static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
