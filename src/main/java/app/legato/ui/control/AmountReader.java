package app.legato.ui.control;

import app.legato.drink.Drink;
import app.legato.drink.VolumeUnit;
import app.legato.text.Reading;
import app.legato.text.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an amount as people type it and gives whole millilitres: a number with a comma or a point in the person's unit, or with another
 * unit behind it: "0.3 l", "8 oz". What could mean two amounts is asked back, never guessed.
 *
 * @param unit what a number alone is in
 */
public record AmountReader(Texts texts, VolumeUnit unit) {
    /** More digits than this are no amount anybody drinks; refused unread. */
    private static final Pattern TYPED = Pattern.compile("(\\d{1,9})(?:([.,])(\\d{1,9}))?\\s*(\\D{0,20})");

    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[\\h’](?=\\d{3})");
    /** "1.500" ml or "1,500" ml: nobody writes thousandths of a millilitre, so the mark parts the thousands. */
    private static final int THOUSANDS = 3;
    /** A decimal number below it is rather litres than millilitres. */
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static final int LITRE = 1000;
    private static final Map<String, Integer> METRIC = Map.ofEntries(
            Map.entry("ml", 1),
            Map.entry("milliliter", 1),
            Map.entry("millilitre", 1),
            Map.entry("milliliters", 1),
            Map.entry("millilitres", 1),
            Map.entry("cl", 10),
            Map.entry("dl", 100),
            Map.entry("l", LITRE),
            Map.entry("liter", LITRE),
            Map.entry("litre", LITRE),
            Map.entry("liters", LITRE),
            Map.entry("litres", LITRE));
    private static final Set<String> OUNCES =
            Set.of("oz", "fl oz", "floz", "ounce", "ounces", "fluid ounce", "fluid ounces", "unze", "unzen");

    /** One drink: 1 to {@link Drink#MAX_MILLILITRES}. */
    public Reading<Integer> drink(String typed) {
        String most = new Amounts(texts, unit).drink(Drink.MAX_MILLILITRES);
        return read(typed, 1, Drink.MAX_MILLILITRES, texts.get("words.amount-unclear", most));
    }

    /**
     * Any amount.
     *
     * @param least in millilitres
     * @param most in millilitres
     * @param refusal what to say of anything that is no amount between them
     */
    public Reading<Integer> read(String typed, int least, int most, String refusal) {
        if (typed.isBlank()) {
            return new Reading.Blank<>();
        }
        String plain = GROUPING.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        Matcher found = TYPED.matcher(plain);
        if (!found.matches()) {
            return new Reading.Refused<>(refusal);
        }
        String word =
                found.group(4).replace(".", "").replaceAll("[\\h\\s]+", " ").strip();
        boolean ounces = OUNCES.contains(word);
        if (ounces && unit == VolumeUnit.MILLILITRES) {
            return new Reading.Refused<>(
                    texts.get("words.amount-which-ounces", number(found).toPlainString()));
        }
        if (word.isEmpty() && isLitres(found)) {
            return new Reading.Refused<>(texts.get(
                    "words.amount-litres",
                    texts.number(number(found).doubleValue(), THOUSANDS),
                    texts.number(number(found).movePointRight(THOUSANDS).doubleValue(), 0)));
        }
        long millilitres = millilitres(found, ounces ? "" : word);
        return millilitres < least || millilitres > most
                ? new Reading.Refused<>(refusal)
                : new Reading.Understood<>((int) millilitres);
    }

    /** In millilitres; negative when nobody knows the unit. */
    private long millilitres(Matcher found, String word) {
        double number = number(found).doubleValue();
        Integer metric = METRIC.get(word);
        if (metric != null) {
            return metric == 1 ? inMillilitres(found) : Math.round(number * metric);
        }
        if (word.isEmpty()) {
            return unit == VolumeUnit.MILLILITRES ? inMillilitres(found) : unit.toMillilitres(number);
        }
        String ounces = word.replaceFirst("^(us|uk|imp|imperial) ?", "");
        if (ounces.length() == word.length() || !OUNCES.contains(ounces)) {
            return -1;
        }
        return (word.startsWith("us") ? VolumeUnit.US_FLUID_OUNCES : VolumeUnit.UK_FLUID_OUNCES).toMillilitres(number);
    }

    private static long inMillilitres(Matcher found) {
        return isThousands(found)
                ? Long.parseLong(found.group(1) + found.group(3))
                : Math.round(number(found).doubleValue());
    }

    private static boolean isThousands(Matcher found) {
        return found.group(3) != null
                && found.group(3).length() == THOUSANDS
                && found.group(1).length() <= THOUSANDS;
    }

    private boolean isLitres(Matcher found) {
        return unit == VolumeUnit.MILLILITRES
                && found.group(3) != null
                && !isThousands(found)
                && number(found).signum() > 0
                && number(found).compareTo(TEN) < 0;
    }

    private static BigDecimal number(Matcher found) {
        return new BigDecimal(found.group(3) == null ? found.group(1) : found.group(1) + "." + found.group(3));
    }
}
