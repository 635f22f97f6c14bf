package app.legato.figure;

/** A side of the person as the picture shows it: near is the stretched side, in front. */
public enum Flank {
    NEAR,
    FAR
}
