package app.legato.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered from one page to the next.
 *
 * @param paper chosen; null for the one of the country
 * @param visit the last visit, as the person said or as far as saved and printed pages tell; null when not known
 * @param pages when pages were last saved or printed; null when none was since {@code visit} was said
 * @param cover what was typed, when the person ticked that it be remembered; else null
 */
public record PageMemory(
        @Nullable Paper paper,
        @Nullable LocalDate visit,
        @Nullable Pages pages,
        @Nullable Cover cover) {
    public static final PageMemory NOTHING = new PageMemory(null, null, null, null);

    /** Pages that are handed over within so many days from the first are for one visit: saved the evening before, printed in the morning. */
    private static final int DAYS_OF_A_VISIT = 14;

    /** The first and the last day on which pages for one visit were saved or printed. */
    public record Pages(LocalDate first, LocalDate last) {
        public Pages {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the last day is before the first");
            }
        }

        private boolean areForVisitAfter(LocalDate today) {
            return !today.isBefore(first) && !areOver(today);
        }

        private boolean areOver(LocalDate today) {
            return !today.isBefore(first.plusDays(DAYS_OF_A_VISIT));
        }
    }

    /**
     * The last visit before {@code today}: the last day on which pages for it were handed over, or the day that was said. Pages of the last
     * fortnight are for the visit that is to come. Null when not known.
     */
    public @Nullable LocalDate visitBefore(LocalDate today) {
        return pages != null && pages.areOver(today) ? pages.last() : visit;
    }

    /** A page was saved or printed. What the last visit was before {@code today} stays as it is. */
    public PageMemory withHandedOver(LocalDate today) {
        if (pages == null || !pages.areForVisitAfter(today)) {
            return new PageMemory(paper, visitBefore(today), new Pages(today, today), cover);
        }
        LocalDate last = pages.last().isAfter(today) ? pages.last() : today;
        return new PageMemory(paper, visit, new Pages(pages.first(), last), cover);
    }

    /** The person says when the last visit was. Pages handed over before no longer tell, except for those of the visit that is to come. */
    public PageMemory withVisit(LocalDate said, LocalDate today) {
        boolean toCome = pages != null && pages.areForVisitAfter(today) && said.isBefore(pages.first());
        return new PageMemory(paper, said, toCome ? pages : null, cover);
    }

    public PageMemory withPaper(Paper chosen) {
        return new PageMemory(chosen, visit, pages, cover);
    }

    /** @param typed null forgets it */
    public PageMemory withCover(@Nullable Cover typed) {
        return new PageMemory(paper, visit, pages, typed);
    }
}
