package app.legato.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The icons of Legato, always beside a word and silent to readers. Size and colour come from the style sheet. */
public enum Glyph {
    TONIGHT(Feather.MOON),
    DIARY(Feather.BOOK_OPEN),
    TRENDS(Feather.BAR_CHART_2),
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
    LATER(Feather.CHEVRON_RIGHT),
    OPENED(Feather.CHEVRON_DOWN),
    UP(Feather.CHEVRON_UP),
    DOWN(Feather.CHEVRON_DOWN),
    COPY(Feather.COPY),
    MORE(Feather.PLUS),
    LESS(Feather.MINUS);

    private final Feather icon;

    Glyph(Feather icon) {
        this.icon = icon;
    }

    /** A new node that shows this icon in the pack's font, which {@code Fonts} has loaded. */
    public Text node() {
        Text node = new Text(Character.toString(icon.getCode()));
        node.getStyleClass().add("glyph");
        node.setAccessibleRole(AccessibleRole.NODE);
        return node;
    }
}
