package app.legato.figure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch as it is drawn: two key poses, the things around them, and what to light and point at.
 *
 * @param id          of the stretch, also the name of its file
 * @param secondsInto how long the movement into the stretch takes
 * @param secondsBack how long the movement back takes
 */
public record Picture(
        String id,
        View view,
        List<Prop> props,
        List<Target> targets,
        Cue cue,
        @Nullable Focus focus,
        double secondsInto,
        double secondsBack,
        Pose rest,
        Pose stretch) {
    public Picture {
        props = List.copyOf(props);
        targets = List.copyOf(targets);
    }

    /** True when the person is looked at from above instead of from the side. */
    public boolean seenFromAbove() {
        return prop(Prop.BedTop.class).isPresent();
    }

    /** The first thing of that kind. */
    public <T extends Prop> Optional<T> prop(Class<T> kind) {
        return props.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
