package app.legato.summary;

import app.legato.text.Texts;

/** What a person hears who cannot see the page: its period, how much of it is logged, and the five numbers. */
public final class SpokenSummary {
    private SpokenSummary() {}

    /** In the language of {@code texts}. What is not known is said to be so, never as zero. */
    public static String of(Summary summary, Texts texts) {
        PageWords words = new PageWords(summary, texts);
        return texts.get(
                "summary.spoken",
                words.period(),
                words.logged(),
                String.join("; ", new NumberWords(summary, texts).spoken()));
    }
}
