package app.legato.ui.control;

import app.legato.drink.DrinkKind;
import app.legato.drink.VolumeUnit;
import app.legato.text.Texts;

/** Amounts of fluid in words, in the unit the person chose. */
public record Amounts(Texts texts, VolumeUnit unit) {
    private static final int LITRE = 1000;
    /** With so many decimals no two whole millilitres look alike in any unit. */
    private static final int MOST_DECIMALS = 2;

    /** One drink: "250 ml", "8 US fl oz". Read again it is the very same amount. */
    public String drink(int millilitres) {
        return texts.get("words.amount", number(millilitres), texts.of(unit));
    }

    /** One drink and what it was: "250 ml of water". */
    public String poured(int millilitres, DrinkKind kind) {
        String amount = drink(millilitres);
        return switch (kind) {
            case WATER -> texts.get("words.poured.water", amount);
            case ELECTROLYTE -> texts.get("words.poured.electrolyte", amount);
            case TEA_COFFEE -> texts.get("words.poured.tea-coffee", amount);
            case ALCOHOL -> texts.get("words.poured.alcohol", amount);
            case OTHER -> texts.get("words.poured.other", amount);
        };
    }

    /** As {@link #drink}, without the unit: as few decimals as say exactly this amount. */
    public String number(int millilitres) {
        double amount = unit.fromMillilitres(millilitres);
        int decimals = 0;
        while (decimals < MOST_DECIMALS && unit.toMillilitres(rounded(amount, decimals)) != millilitres) {
            decimals++;
        }
        return texts.number(rounded(amount, decimals), decimals);
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

    private static double rounded(double amount, int decimals) {
        double scale = Math.pow(10, decimals);
        return Math.round(amount * scale) / scale;
    }
}
