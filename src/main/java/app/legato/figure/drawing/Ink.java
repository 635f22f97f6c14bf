package app.legato.figure.drawing;

/** What a mark is coloured as; a theme says which colour that is. */
public enum Ink {
    WALL,
    /** The warm light on the wall behind the person; carries its own opacity. */
    AMBIENT,
    FLOOR,
    EDGE,
    SKIN,
    SKIN_SHADE,
    SKIN_LINE,
    BLUSH,
    HAIR,
    HAIR_SHADE,
    SHIRT,
    SHIRT_SHADE,
    SHORTS,
    SHORTS_SHADE,
    /** Where light falls on a round form. */
    HIGHLIGHT,
    /** Fine lines in cloth, and the shadow of things on what carries them. */
    SHADOW,
    GLOW,
    GLOW_CORE,
    FIBRE,
    STRAP,
    STRAP_LINE,
    CUE,
    WOOD,
    WOOD_LIGHT,
    MATTRESS,
    SHEET,
    PILLOW,
    BLANKET,
    LAMP,
    /** The light around a lamp; carries its own opacity. */
    LAMPLIGHT,
    SKY,
    /** In the window by night; transparent by day. */
    MOON,
    /** In the window by day; transparent by night. */
    SUN,
    STAR,
    /** Around every shape in high contrast; transparent elsewhere. */
    OUTLINE,
    /** What far limbs are mixed with, its opacity the share. */
    FAR
}
