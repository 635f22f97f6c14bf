package app.legato.figure;

/** A round magnifier over the ball of the near foot, {@code radius} body heights around it. */
public record Focus(double radius) {}
