package app.legato;

import app.legato.diary.WholeDiary;
import app.legato.exchange.file.DiaryOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A form in which a diary goes out, told by the name of the file. A further one is a further case here. */
sealed interface Outlet {
    /** Writes the diary to where the name says. */
    void write(WholeDiary diary, Path target, Locale region) throws IOException;

    /** Everything, for another Legato. */
    record Json() implements Outlet {
        @Override
        public void write(WholeDiary diary, Path target, Locale region) throws IOException {
            DiaryOut.json(diary, target);
        }
    }

    /** Everything, as tables in a zip file. */
    record Zip() implements Outlet {
        @Override
        public void write(WholeDiary diary, Path target, Locale region) throws IOException {
            DiaryOut.zip(diary, region, target);
        }
    }

    /** Everything, as tables in a folder. */
    record Folder() implements Outlet {
        @Override
        public void write(WholeDiary diary, Path target, Locale region) throws IOException {
            DiaryOut.folder(diary, region, target);
        }
    }

    /** The form that a name asks for: by its ending, or a folder where it has none. Empty for an ending that says nothing. */
    static Optional<Outlet> of(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (Files.isDirectory(target) || name.indexOf('.') < 0) {
            return Optional.of(new Folder());
        }
        if (name.endsWith(".json")) {
            return Optional.of(new Json());
        }
        return name.endsWith(".zip") ? Optional.of(new Zip()) : Optional.empty();
    }
}
