package app.legato.ui.control;

import app.legato.drink.VolumeUnit;
import app.legato.text.Texts;

/** Amounts of fluid in words, in the unit the person chose. */
public record Amounts(Texts texts, VolumeUnit unit) {
    private static final int LITRE = 1000;

    /** One drink: "250 ml", "8.5 US fl oz". */
    public String drink(int millilitres) {
        int decimals = unit == VolumeUnit.MILLILITRES ? 0 : 1;
        return texts.get("words.amount", texts.number(unit.fromMillilitres(millilitres), decimals), texts.of(unit));
    }

    /** A day's total: "1.38 litres", "47 US fl oz". */
    public String total(int millilitres) {
        return unit == VolumeUnit.MILLILITRES
                ? texts.get("words.litres", litres(millilitres))
                : texts.get("words.amount", texts.number(unit.fromMillilitres(millilitres), 0), texts.of(unit));
    }

    /** As {@link #total}, without the unit: for the second amount of a sentence, or an axis. */
    public String bare(int millilitres) {
        return unit == VolumeUnit.MILLILITRES
                ? litres(millilitres)
                : texts.number(unit.fromMillilitres(millilitres), 0);
    }

    private String litres(int millilitres) {
        return texts.number((double) millilitres / LITRE, 2);
    }
}
