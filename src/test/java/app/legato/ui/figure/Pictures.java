package app.legato.ui.figure;

import app.legato.figure.Picture;
import java.util.List;
import java.util.stream.Stream;

/** The shipped pictures, for tests. */
public final class Pictures {
    public static final List<String> IDS = List.of(
            "calf-wall",
            "soleus-wall",
            "hamstring-standing",
            "calf-seated-strap",
            "hamstring-chair",
            "calf-chair-strap",
            "quadriceps-side",
            "sole-toes",
            "sole-floor",
            "ankle-pumps",
            "calf-lying-strap",
            "relief-bed-edge",
            "heel-down-chair");

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
