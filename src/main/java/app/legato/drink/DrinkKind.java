package app.legato.drink;

import app.legato.text.Worded;

/** What was drunk. Alcohol logged here is the day's alcohol; it is not asked twice. */
public enum DrinkKind implements Worded {
    WATER,
    ELECTROLYTE,
    TEA_COFFEE,
    ALCOHOL,
    OTHER
}
