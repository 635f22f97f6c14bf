package app.legato.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at every letter of a finished PDF: where it stands, how large and how dark it is, and whether another one stands there too. */
final class Fit {
    /** Twelve millimetres: what lies within is printed by every printer. */
    private static final double SAFE = 12 * 72 / 25.4;

    /** How far letters of the largest size reach above and below their base line. */
    private static final double ABOVE = 0.72;

    private static final double BELOW = 0.22;

    /** Each reads its type once. */
    private static final Map<String, SummaryPdf> MAKERS = new HashMap<>();

    private static final Typeface TYPE = type();

    private Fit() {}

    static void check(Summary summary, Locale locale, Paper paper) throws Exception {
        Texts texts = new Texts(locale);
        SummaryPdf maker =
                MAKERS.computeIfAbsent(locale + " " + paper, _ -> new SummaryPdf(texts, paper, "1.0.0-SNAPSHOT"));
        List<Paged.Glyph> glyphs = new ArrayList<>();
        List<String> pages = Paged.read(maker.bytes(summary), glyphs);
        assertThat(pages.getFirst()).contains(texts.get("summary.title"), texts.get("summary.notes"));
        String continued = texts.get("summary.behind.continued");
        String diary = texts.get("summary.behind.diary");
        if (pages.size() > 1) {
            assertThat(pages.get(1)).containsAnyOf(continued, diary);
        }
        // "… (see behind)" or "and 3 more: see behind"
        String behind = texts.get("summary.goes-on").replaceAll("[…() ]+", " ").strip();
        boolean goesOn =
                pages.getFirst().contains(behind + ")") || pages.getFirst().contains(": " + behind);
        assertThat(pages.size() > 1).isEqualTo(goesOn || !summary.diary().isEmpty());
        String read = glyphs.stream().map(Paged.Glyph::letter).collect(Collectors.joining());
        for (String words : typed(summary)) {
            assertThat(read).as("all of it, in one go").contains(unspaced(TYPE.shown(words)));
        }
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .contains((page + 1) + " " + texts.get("summary.footer-of") + " " + pages.size());
        }
        assertThat(glyphs).hasSizeGreaterThan(400);
        for (Paged.Glyph glyph : glyphs) {
            boolean lies = glyph.page() > 1;
            double width = lies ? paper.height() : paper.width();
            double height = lies ? paper.width() : paper.height();
            boolean stands = glyph.size() >= 10.49
                    && glyph.x() >= SAFE
                    && glyph.x() + glyph.width() <= width - SAFE
                    && glyph.y() - ABOVE * glyph.size() >= SAFE
                    && glyph.y() + BELOW * glyph.size() <= height - SAFE
                    && (glyph.colour() == 0 || glyph.colour() == 0x444444);
            assertThat(stands).as("%s", glyph).isTrue();
        }
        assertThat(meeting(glyphs)).isEmpty();
    }

    /** What the person wrote, wherever on the page or behind it belongs. */
    private static List<String> typed(Summary summary) {
        Cover cover = summary.cover();
        List<String> typed = new ArrayList<>(
                List.of(cover.name(), cover.born(), cover.reason(), cover.question1(), cover.question2()));
        summary.medicines().forEach(medicine -> typed.add(medicine.name()));
        typed.addAll(summary.conditions());
        if (summary.trial() != null && summary.trial().trial().tried() != null) {
            typed.add(summary.trial().trial().tried());
        }
        summary.diary().forEach(night -> night.notes().forEach(note -> typed.add(note.words())));
        return typed;
    }

    private static String unspaced(String words) {
        return words.replaceAll("[\\h\\s]+", "");
    }

    private static Typeface type() {
        try {
            return Typeface.regular();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> meeting(List<Paged.Glyph> glyphs) {
        List<Paged.Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt(Paged.Glyph::page).thenComparingDouble(Paged.Glyph::y));
        List<String> meeting = new ArrayList<>();
        for (int one = 0; one < sorted.size(); one++) {
            Paged.Glyph upper = sorted.get(one);
            for (int other = one + 1; other < sorted.size(); other++) {
                Paged.Glyph lower = sorted.get(other);
                if (lower.page() != upper.page() || lower.y() - upper.y() >= upper.size()) {
                    break;
                }
                if (upper.meets(lower)) {
                    meeting.add(upper + " meets " + lower);
                }
            }
        }
        return meeting;
    }
}
