package app.legato.ui.figure;

import app.legato.figure.Picture;
import app.legato.stretch.Stretch;
import app.legato.stretch.Stretches;
import java.util.List;
import java.util.stream.Stream;

/** The shipped pictures, for tests. */
public final class Pictures {
    public static final List<String> IDS =
            Stretches.all().stream().map(Stretch::id).toList();

    private Pictures() {}

    public static Picture of(String id) {
        return switch (PictureFile.of(id)) {
            case PictureFile.Read(Picture picture) -> picture;
            case PictureFile.Problem problem -> throw new AssertionError(problem);
        };
    }

    public static Stream<Picture> all() {
        return IDS.stream().map(Pictures::of);
    }
}
