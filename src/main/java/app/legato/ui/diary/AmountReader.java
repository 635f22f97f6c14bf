package app.legato.ui.diary;

import app.legato.drink.Drink;
import app.legato.drink.VolumeUnit;
import app.legato.text.Reading;
import app.legato.text.Texts;
import app.legato.ui.control.Amounts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the amount of a drink, a number in the person's unit with a comma or a point, and gives whole millilitres. */
record AmountReader(Texts texts, VolumeUnit unit) {
    /** More digits than this are no amount anybody drinks; refused unread. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,9})?");

    /** "1.500" ml or "1,500" ml: nobody writes thousandths of a millilitre, so the mark parts the thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}[.,]\\d{3}");

    Reading<Integer> read(String typed) {
        if (typed.isBlank()) {
            return new Reading.Blank<>();
        }
        String number = withoutUnit(typed.strip());
        if (!NUMBER.matcher(number).matches()) {
            return refused();
        }
        boolean thousands =
                unit == VolumeUnit.MILLILITRES && THOUSANDS.matcher(number).matches();
        String plain = thousands ? number.replaceAll("[.,]", "") : number.replace(',', '.');
        long millilitres = unit.toMillilitres(new BigDecimal(plain).doubleValue());
        return millilitres < 1 || millilitres > Drink.MAX_MILLILITRES
                ? refused()
                : new Reading.Understood<>((int) millilitres);
    }

    private String withoutUnit(String words) {
        String word = texts.of(unit).toLowerCase(Locale.ROOT);
        String small = words.toLowerCase(Locale.ROOT);
        return small.endsWith(word)
                ? small.substring(0, small.length() - word.length()).strip()
                : small;
    }

    private Reading<Integer> refused() {
        Amounts amounts = new Amounts(texts, unit);
        return new Reading.Refused<>(texts.get("diary.amount-unclear", amounts.drink(Drink.MAX_MILLILITRES)));
    }
}
