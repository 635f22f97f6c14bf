package app.legato.ui.figure;

import app.legato.figure.Flank;
import app.legato.figure.FootPin;
import app.legato.figure.Hand;
import app.legato.figure.HandPin;
import app.legato.figure.HandPlace;
import app.legato.figure.Limbs;
import app.legato.figure.Pins;
import app.legato.figure.Point;
import app.legato.figure.Pose;
import app.legato.ui.figure.Fields.Wrong;

/** Reads one key pose. */
final class PoseFields {
    private PoseFields() {}

    static Pose read(Fields key) throws Wrong {
        return new Pose(
                key.point("root"),
                key.number("lean"),
                key.number("spine"),
                key.number("neck"),
                key.number("head"),
                key.isWord("eyes", "open", "closed") ? 1 : 0,
                limbs(key.child("near")),
                limbs(key.child("far")),
                pins(key, "near"),
                pins(key, "far"));
    }

    private static Limbs limbs(Fields side) throws Wrong {
        return new Limbs(
                side.number("hip"),
                side.number("knee"),
                side.number("ankle"),
                side.number("toe"),
                side.number("shoulder"),
                side.number("elbow"),
                side.number("wrist"),
                side.point("glide", Point.ORIGIN),
                side.one(Hand.class, "hand"));
    }

    private static Pins pins(Fields key, String side) throws Wrong {
        if (!key.has("pins") || !key.child("pins").has(side)) {
            return Pins.NONE;
        }
        Fields pins = key.child("pins").child(side);
        return new Pins(
                pins.has("foot") ? foot(pins.child("foot")) : null, pins.has("hand") ? hand(pins.child("hand")) : null);
    }

    private static FootPin foot(Fields pin) throws Wrong {
        return new FootPin(pin.point("at"), pin.number("pitch"), pin.one(FootPin.Contact.class, "on"));
    }

    private static HandPin hand(Fields pin) throws Wrong {
        return new HandPin(
                place(pin),
                pin.number("dir"),
                pin.number("reach", HandPin.USUAL_REACH),
                pin.point("off", Point.ORIGIN));
    }

    /** Either a point or a name such as {@code near.thigh.70}: 70 per cent down the front of the near thigh. */
    private static HandPlace place(Fields pin) throws Wrong {
        if (!(pin.values().get("at") instanceof String name)) {
            return new HandPlace.Fixed(pin.point("at"));
        }
        String[] parts = name.split("\\.", -1);
        Flank flank = pin.one(Flank.class, "at", parts[0]);
        if (parts.length == 2 && parts[1].equals("toes")) {
            return new HandPlace.AtToes(flank);
        }
        if (parts.length != 3 || !parts[2].matches("\\d{1,3}")) {
            throw new Wrong(pin.path() + ".at", "\"" + name + "\" is no place on the body");
        }
        double fraction = Integer.parseInt(parts[2]) / 100.0;
        return switch (parts[1]) {
            case "thigh" -> new HandPlace.OnThigh(flank, fraction);
            case "shank" -> new HandPlace.OnShank(flank, fraction);
            default -> throw new Wrong(pin.path() + ".at", "\"" + parts[1] + "\" is no place on the body");
        };
    }
}
