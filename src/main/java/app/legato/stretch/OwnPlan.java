package app.legato.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A plan of the person's own, as they keep it: it may still be empty, and it may hold stretches that this Legato does not know. What of it
 * can be done is its {@link #plan()}. Immutable; a stretch that is no longer there is changed by nobody.
 *
 * @param name 1 to {@value #NAME_MAX} characters, without line breaks or blanks around it
 * @param getReady seconds before each stretch
 * @param stretches at most {@value #MOST_STRETCHES}, in order
 */
public record OwnPlan(UUID id, String name, int getReady, List<OwnStretch> stretches) {
    public static final int NAME_MAX = 60;
    public static final int MOST_STRETCHES = 20;

    private static final String OWN = "own-";

    public OwnPlan {
        boolean apart = stretches.stream().map(OwnStretch::id).distinct().count() == stretches.size();
        if (!isName(name) || !PlanNumber.GET_READY.allows(getReady) || !apart || stretches.size() > MOST_STRETCHES) {
            throw new IllegalArgumentException("a plan needs a name, time to get ready and not too many stretches");
        }
        stretches = List.copyOf(stretches);
    }

    /** Whether a plan can be called so. */
    public static boolean isName(String words) {
        return !words.isEmpty()
                && words.equals(words.strip())
                && words.codePointCount(0, words.length()) <= NAME_MAX
                && words.codePoints().noneMatch(Character::isISOControl);
    }

    /**
     * A plan's stretches in its doses, to change from there.
     *
     * @param newId makes an id for each stretch
     */
    public static OwnPlan copyOf(Plan plan, UUID id, String name, Supplier<UUID> newId) {
        List<OwnStretch> stretches = plan.stretches().stream()
                .map(stretch -> OwnStretch.of(newId.get(), stretch))
                .toList();
        return new OwnPlan(id, name, plan.getReady(), stretches);
    }

    /** As {@link #copyOf(Plan, UUID, String, Supplier)}; stretches that this Legato does not know are copied, too. */
    public OwnPlan copy(UUID newPlan, String newName, Supplier<UUID> newId) {
        List<OwnStretch> copies = stretches.stream()
                .map(one -> new OwnStretch(
                        newId.get(), one.stretch(), one.easeIn(), one.hold(), one.letGo(), one.repeats()))
                .toList();
        return new OwnPlan(newPlan, newName, getReady, copies);
    }

    /** How it is remembered that this plan was chosen, and which plan a session ran: "own-" and its id. */
    public String planId() {
        return OWN + id;
    }

    /** Whose plan id this is; empty when it is none of a plan of one's own. */
    public static Optional<UUID> idOf(String planId) {
        if (!planId.startsWith(OWN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(planId.substring(OWN.length())));
        } catch (IllegalArgumentException written) {
            return Optional.empty();
        }
    }

    /** What of it can be done; empty when it holds no stretch that this Legato knows. */
    public Optional<Plan> plan() {
        List<Stretch> known =
                stretches.stream().flatMap(one -> one.known().stream()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Plan(planId(), name, getReady, known));
    }

    /** Its stretches that this Legato does not know. */
    public List<OwnStretch> unknown() {
        return stretches.stream().filter(one -> one.known().isEmpty()).toList();
    }

    public OwnPlan withName(String other) {
        return new OwnPlan(id, other, getReady, stretches);
    }

    /** Another time to get ready, from the one it has. */
    public OwnPlan withGetReady(IntUnaryOperator change) {
        return new OwnPlan(id, name, change.applyAsInt(getReady), stretches);
    }

    /** With one more stretch at its end; unchanged when it is full. */
    public OwnPlan with(OwnStretch added) {
        return with(stretches.size(), added);
    }

    /** With a stretch at {@code place}, or at the end when the plan is shorter; unchanged when it is full or has it. */
    public OwnPlan with(int place, OwnStretch added) {
        if (isFull() || placeOf(added.id()) >= 0) {
            return this;
        }
        List<OwnStretch> more = new ArrayList<>(stretches);
        more.add(Math.min(place, more.size()), added);
        return withStretches(more);
    }

    public OwnPlan without(UUID stretch) {
        return withStretches(
                stretches.stream().filter(one -> !one.id().equals(stretch)).toList());
    }

    /** With a stretch so many places further down, or up when negative; never beyond either end. */
    public OwnPlan moved(UUID stretch, int by) {
        int place = placeOf(stretch);
        if (place < 0) {
            return this;
        }
        List<OwnStretch> order = new ArrayList<>(stretches);
        OwnStretch one = order.remove(place);
        order.add(Math.clamp(place + by, 0, order.size()), one);
        return withStretches(order);
    }

    public OwnPlan edited(UUID stretch, UnaryOperator<OwnStretch> change) {
        return withStretches(stretches.stream()
                .map(one -> one.id().equals(stretch) ? change.apply(one) : one)
                .toList());
    }

    /** Whether no more stretch can be added. */
    public boolean isFull() {
        return stretches.size() == MOST_STRETCHES;
    }

    /** Where a stretch stands, from 0; negative when it is not there. */
    public int placeOf(UUID stretch) {
        return stretches.stream().map(OwnStretch::id).toList().indexOf(stretch);
    }

    private OwnPlan withStretches(List<OwnStretch> others) {
        return new OwnPlan(id, name, getReady, others);
    }
}
