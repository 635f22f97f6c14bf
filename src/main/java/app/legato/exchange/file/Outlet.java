package app.legato.exchange.file;

import app.legato.diary.Entries;
import app.legato.diary.WholeDiary;
import app.legato.exchange.Bulk;
import app.legato.exchange.Kind;
import app.legato.exchange.Kinds;
import app.legato.exchange.calendar.EveningCalendar;
import app.legato.exchange.fhir.Asked;
import app.legato.exchange.fhir.Contents;
import app.legato.exchange.fhir.FhirBundle;
import app.legato.exchange.fhir.Person;
import app.legato.file.WholeFile;
import app.legato.night.Night;
import app.legato.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which a diary goes out. Off the FX thread: a long diary takes a while to be written, and to be counted. */
public enum Outlet {
    /** Everything, for another Legato. */
    JSON(".json"),
    /** Everything, as tables in a zip file. */
    TABLES(".zip"),
    /** Everything, as tables in a folder. */
    FOLDER(""),
    /** What a clinic's system has a place for: an HL7 FHIR bundle. */
    CLINIC(".fhir.json"),
    /** The evening's reminder, for a calendar; nothing of the diary. */
    CALENDAR(".ics");

    private final String ending;

    Outlet(String ending) {
        this.ending = ending;
    }

    /** How the name of such a file ends; empty for a folder. */
    public String ending() {
        return ending;
    }

    /** The form that a name asks for: by its ending, or a folder where it has none. Empty for an ending that says nothing. */
    public static Optional<Outlet> of(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(target) || name.indexOf('.') < 0) {
            return Optional.of(FOLDER);
        }
        // The clinic's first: its ending is one of a JSON file, too.
        for (Outlet outlet : List.of(CLINIC, JSON, TABLES, CALENDAR)) {
            if (name.endsWith(outlet.ending)) {
                return Optional.of(outlet);
            }
        }
        return Optional.empty();
    }

    /** Whether the person can leave their notes out. */
    public boolean asksForNotes() {
        return this == CLINIC;
    }

    /** Whether it holds the whole diary. */
    public boolean isWhole() {
        return this != CLINIC && this != CALENDAR;
    }

    /** Writes it, whole or not at all; {@link #problemKey} says in words what an exception means. */
    public void write(Outgoing going, Path target) throws IOException {
        switch (this) {
            case JSON -> DiaryOut.json(going.diary(), target);
            case TABLES -> DiaryOut.zip(going.diary(), going.region(), target);
            case FOLDER -> DiaryOut.folder(going.diary(), going.region(), target);
            case CLINIC ->
                WholeFile.write(target, out -> new FhirBundle(going.texts()).write(entries(going), asked(going), out));
            case CALENDAR ->
                WholeFile.write(
                        target,
                        out -> EveningCalendar.write(
                                going.reminder(), going.texts(), going.now().instant(), out));
        }
    }

    /** What will be in it, before it is written. */
    public Inside inside(Outgoing going) {
        return switch (this) {
            case JSON, TABLES, FOLDER -> all(going);
            case CLINIC -> {
                Contents contents = Contents.of(entries(going), asked(going));
                yield new Inside(
                        contents.period(going.texts()), contents.lines(going.texts()), contents.limits(going.texts()));
            }
            case CALENDAR -> new Inside("", going.reminder().lines(going.texts()), List.of());
        };
    }

    /** The key of the sentence that says why {@code target}, its one argument, could not be written. */
    public static String problemKey(IOException failure) {
        return switch (failure) {
            case DirectoryNotEmptyException _ -> "exchange.out.folder-full";
            case NoSuchFileException _ -> "exchange.out.no-folder";
            case AccessDeniedException _ -> "exchange.out.denied";
            case FileSystemException full
            when String.valueOf(full.getReason()).contains("No space") -> "exchange.out.disk-full";
            case IOException full
            when String.valueOf(full.getMessage()).contains("No space") -> "exchange.out.disk-full";
            default -> "exchange.out.denied";
        };
    }

    private static Inside all(Outgoing going) {
        Texts texts = going.texts();
        WholeDiary diary = going.diary();
        List<String> lines = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            int count = kind.in().apply(diary).size();
            if (count > 0) {
                lines.add(texts.get("exchange.count", texts.get(kind.wordsKey()), count));
            }
        }
        lines.add(texts.get("exchange.out.private"));
        if (!Bulk.isReadable(diary)) {
            lines.add(texts.get("exchange.out.too-much"));
        }
        String period = diary.firstNight()
                .flatMap(first -> diary.lastNight()
                        .map(last -> texts.get("fhir.period", texts.date(first.evening()), texts.date(last.morning()))))
                .orElse("");
        return new Inside(period, lines, List.of(texts.get("exchange.out.without")));
    }

    private static Entries entries(Outgoing going) {
        return going.diary().entries(new Night(going.now().local().toLocalDate()));
    }

    private static Asked asked(Outgoing going) {
        return new Asked(Person.UNNAMED, going.notes(), going.now());
    }
}
