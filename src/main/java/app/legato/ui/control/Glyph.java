package app.legato.ui.control;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of Legato, always beside a word and silent to readers. Size and colour come from the style sheet. */
public enum Glyph {
    TONIGHT(Feather.MOON),
    DIARY(Feather.BOOK_OPEN),
    DOCTOR(Feather.FILE_TEXT),
    SETTINGS(Feather.SLIDERS),
    HELP(Feather.LIFE_BUOY),
    CRAMP(Feather.ZAP),
    START(Feather.PLAY),
    PAUSE(Feather.PAUSE),
    SKIP(Feather.SKIP_FORWARD),
    STOP(Feather.X),
    DONE(Feather.CHECK),
    ADD(Feather.PLUS),
    DRINKS(Feather.DROPLET),
    MORNING(Feather.SUNRISE),
    PRINT(Feather.PRINTER),
    SAVE(Feather.DOWNLOAD),
    WHY(Feather.INFO),
    CLOCK(Feather.CLOCK),
    EDIT(Feather.EDIT_2),
    DELETE(Feather.TRASH_2),
    BACK(Feather.ARROW_LEFT),
    EARLIER(Feather.CHEVRON_LEFT),
    LATER(Feather.CHEVRON_RIGHT);

    private final Feather icon;

    Glyph(Feather icon) {
        this.icon = icon;
    }

    /** A new node that shows this icon. */
    public FontIcon node() {
        FontIcon node = new FontIcon(icon);
        node.setAccessibleRole(AccessibleRole.NODE);
        return node;
    }
}
