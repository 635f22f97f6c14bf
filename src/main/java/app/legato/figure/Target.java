package app.legato.figure;

/**
 * A muscle the picture lights.
 *
 * @param level how strongly at full stretch, 0 to 1
 */
public record Target(Region region, Flank flank, double level) {}
