package app.legato.drink;

import app.legato.text.Worded;

/** How amounts are shown and typed. Stored amounts are always millilitres. */
public enum VolumeUnit implements Worded {
    MILLILITRES(1),
    US_FLUID_OUNCES(29.5735295625),
    UK_FLUID_OUNCES(28.4130625);

    private final double millilitres;

    VolumeUnit(double millilitres) {
        this.millilitres = millilitres;
    }

    /** An amount in this unit, unrounded. */
    public double fromMillilitres(double amount) {
        return amount / millilitres;
    }

    /** The nearest whole millilitre. */
    public long toMillilitres(double amount) {
        return Math.round(amount * millilitres);
    }
}
