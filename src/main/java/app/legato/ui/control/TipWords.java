package app.legato.ui.control;

import app.legato.text.Texts;
import app.legato.tips.Grounds;
import app.legato.tips.RaisedFlag;
import app.legato.tips.RedFlag;
import app.legato.tips.Signal;
import app.legato.tips.Source;
import app.legato.tips.Tip;
import app.legato.tips.TonightsTip;
import java.util.stream.Collectors;

/** The sentences about tips and signs that more than one screen says. */
public final class TipWords {
    private final Texts texts;

    public TipWords(Texts texts) {
        this.texts = texts;
    }

    public String title(Tip tip) {
        return texts.get(tip.titleKey());
    }

    /** The fact that called for it, never a cause. */
    public String reason(Signal signal) {
        return texts.get(signal.key(), signal.count(), signal.of(), listed(signal.grounds()));
    }

    /** Why there is a general habit: too few nights, or nothing that called. */
    public String reason(TonightsTip.General general) {
        return texts.get(general.key(), general.recordedNights());
    }

    /** Who backs it, by author and year; or that it is common knowledge. */
    public String sources(Tip tip) {
        return tip.sources().isEmpty()
                ? texts.get("tips.source.none")
                : tip.sources().stream().map(Source::nameKey).map(texts::get).collect(Collectors.joining(", "));
    }

    /** The fact that raised a sign. */
    public String fact(RaisedFlag sign) {
        RedFlag flag = sign.flag();
        return sign.isSaid()
                ? texts.get(RedFlag.SAID_KEY, texts.get(flag.key()))
                : texts.get(flag.factKey(), sign.count(), listed(sign.grounds()));
    }

    private static String listed(Grounds grounds) {
        return String.join(", ", grounds.listed());
    }
}
