package app.legato.ui.diary;

import app.legato.drink.DrinkKind;
import app.legato.ui.control.TypedText;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/** The three things a drink is made of, as a form shows them: for a new drink and for one that is changed. */
interface DrinkFields {
    /** A number in the person's unit. */
    TypedText amount();

    /** A time of the day the page is about. */
    TypedText time();

    /** On which date the typed time falls, when that is not the date of the day; that no time means now, where it does; else empty. */
    ReadOnlyStringProperty dateProperty();

    ReadOnlyObjectProperty<DrinkKind> kindProperty();

    void choose(DrinkKind kind);
}
