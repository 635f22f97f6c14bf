package app.legato.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered from one page to the next.
 *
 * @param paper chosen; null for the one of the country
 * @param visit the last visit, as the person said or as far as saved and printed pages tell; null when not known
 * @param handedOver the day on which a page was last saved or printed; null when none was since {@code visit} was said
 * @param cover what was typed, when the person ticked that it be remembered; else null
 */
public record PageMemory(
        @Nullable Paper paper,
        @Nullable LocalDate visit,
        @Nullable LocalDate handedOver,
        @Nullable Cover cover) {
    public static final PageMemory NOTHING = new PageMemory(null, null, null, null);

    /**
     * The last visit before {@code today}: the last earlier day on which a page was handed over, or the day that was said. A page of today
     * is for the visit that is to come. Null when not known.
     */
    public @Nullable LocalDate visitBefore(LocalDate today) {
        return handedOver != null && handedOver.isBefore(today) ? handedOver : visit;
    }

    /** A page was saved or printed. */
    public PageMemory withHandedOver(LocalDate today) {
        return new PageMemory(paper, visitBefore(today), today, cover);
    }

    /** The person says when the last visit was; pages handed over before no longer tell. */
    public PageMemory withVisit(LocalDate said) {
        return new PageMemory(paper, said, null, cover);
    }

    public PageMemory withPaper(Paper chosen) {
        return new PageMemory(chosen, visit, handedOver, cover);
    }

    /** @param typed null forgets it */
    public PageMemory withCover(@Nullable Cover typed) {
        return new PageMemory(paper, visit, handedOver, typed);
    }
}
