package app.legato.ui.carry;

import app.legato.exchange.Reading;
import app.legato.exchange.Unreadable;
import app.legato.exchange.csv.ForeignCsv;
import app.legato.exchange.csv.Guess;
import app.legato.exchange.file.DiaryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a file or folder turned out to be. */
sealed interface Opened {
    /** Of its first lines so many are shown. */
    int LINES_SHOWN = 3;

    /** Legato's own, or nothing that can be read. */
    record Own(Reading reading) implements Opened {}

    /**
     * A table of another program.
     *
     * @param guess what its columns may be
     * @param lines its first ones
     */
    record Foreign(ForeignCsv table, Guess guess, List<List<String>> lines) implements Opened {}

    /** It could not be read to its end, and nobody foresaw why. */
    record Failed() implements Opened {}

    /**
     * Reads it; off the FX thread. Never fails.
     *
     * @param today no date with a year of two digits is later
     * @param region whose dates a table is expected to have where it does not say
     */
    static Opened of(Path file, LocalDate today, Locale region) {
        try {
            Reading reading = DiaryFiles.read(file);
            boolean perhapsForeign = reading instanceof Reading.Refused refused
                    && refused.problem().key().equals("exchange.csv-other");
            return perhapsForeign ? foreign(file, today, region).orElseGet(() -> new Own(reading)) : new Own(reading);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            log().error("a file could not be read", failure);
            return new Failed();
        }
    }

    /** Empty when it is no table of several columns. */
    private static Optional<Opened> foreign(Path file, LocalDate today, Locale region) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            ForeignCsv table = ForeignCsv.open(() -> Files.newInputStream(file), today);
            return table.columns().size() < 2
                    ? Optional.empty()
                    : Optional.of(new Foreign(table, Guess.of(table, region), table.firstLines(LINES_SHOWN)));
        } catch (Unreadable | IOException failure) {
            log().info("no table of another program: {}", failure.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Opened.class);
    }
}
