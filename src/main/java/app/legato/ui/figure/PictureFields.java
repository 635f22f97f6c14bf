package app.legato.ui.figure;

import app.legato.figure.Cue;
import app.legato.figure.Flank;
import app.legato.figure.Focus;
import app.legato.figure.Picture;
import app.legato.figure.Prop;
import app.legato.figure.Region;
import app.legato.figure.Target;
import app.legato.figure.View;
import app.legato.ui.figure.Fields.Wrong;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole picture. */
final class PictureFields {
    private PictureFields() {}

    static Picture read(Fields file) throws Wrong {
        Fields seconds = file.child("seconds");
        Fields keys = file.child("keys");
        return new Picture(
                file.word("id"),
                view(file),
                props(file),
                targets(file),
                cue(file.child("cue")),
                file.has("focus") ? new Focus(file.child("focus").length("r")) : null,
                seconds.length("into"),
                seconds.length("back"),
                PoseFields.read(keys.child("rest")),
                PoseFields.read(keys.child("stretch")));
    }

    private static View view(Fields file) throws Wrong {
        List<Double> numbers = new ArrayList<>();
        for (Object value : file.list("view")) {
            if (!(value instanceof Number number)) {
                throw new Wrong("view", "four numbers were expected");
            }
            numbers.add(number.doubleValue());
        }
        if (numbers.size() != 4 || numbers.get(2) <= 0 || numbers.get(3) <= 0) {
            throw new Wrong("view", "x, y and a width and height above 0 were expected");
        }
        return new View(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static List<Prop> props(Fields file) throws Wrong {
        List<Prop> props = new ArrayList<>();
        for (Object value : file.list("props")) {
            props.add(prop(Fields.of("props[" + props.size() + "]", value)));
        }
        return props;
    }

    private static Prop prop(Fields prop) throws Wrong {
        return switch (prop.word("kind")) {
            case "floor" -> new Prop.Floor();
            case "wall" -> new Prop.Wall(prop.number("x"));
            case "chair" ->
                new Prop.Chair(prop.number("x"), prop.number("seat"), prop.number("top", Prop.Chair.USUAL_TOP));
            case "bed" -> new Prop.Bed(prop.number("x0"), prop.number("x1"), prop.number("top"), prop.yes("lying"));
            case "bedEnd" -> new Prop.BedEnd(prop.number("x0"), prop.number("x1"), prop.number("top"));
            case "bedTop" ->
                new Prop.BedTop(prop.number("x0"), prop.number("x1"), prop.number("y0"), prop.number("y1"));
            case "stool" -> new Prop.Stool(prop.number("x"), prop.number("w"), prop.number("h"));
            case "sideboard" -> new Prop.Sideboard(prop.number("x"), prop.number("w"), prop.number("h"));
            case "strap" ->
                new Prop.Strap(
                        prop.isWord("to", "near.ankle", "near.ball") ? Prop.Loop.ANKLE : Prop.Loop.BALL,
                        prop.isWord("hold", "both", "near"));
            default -> throw new Wrong(prop.path() + ".kind", "\"" + prop.word("kind") + "\" is not known");
        };
    }

    private static List<Target> targets(Fields file) throws Wrong {
        List<Target> targets = new ArrayList<>();
        for (Object value : file.list("muscles")) {
            Fields muscle = Fields.of("muscles[" + targets.size() + "]", value);
            targets.add(new Target(
                    muscle.one(Region.class, "muscle"), muscle.one(Flank.class, "limb"), muscle.number("level")));
        }
        return targets;
    }

    private static Cue cue(Fields cue) throws Wrong {
        Cue.Kind kind = cue.one(Cue.Kind.class, "kind");
        return new Cue(kind, cue.has("first") ? cue.one(Cue.Kind.class, "first") : kind);
    }
}
