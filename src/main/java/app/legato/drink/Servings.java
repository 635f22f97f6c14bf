package app.legato.drink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The one-tap amounts in the person's order, 1 to {@value #MOST}. Immutable; a change that makes no sense, such as moving the first one up or
 * taking the last one away, gives the same list back.
 */
public record Servings(List<Serving> all) {
    /** As many as can still be told apart at a glance. */
    public static final int MOST = 12;

    public Servings {
        all = List.copyOf(all);
        Set<UUID> ids = new HashSet<>();
        if (all.isEmpty() || all.size() > MOST || !all.stream().map(Serving::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("1 to " + MOST + " amounts, each once");
        }
    }

    /** A cup, a glass and a mug, in round amounts of {@code unit}. */
    public static Servings usual(VolumeUnit unit) {
        return switch (unit) {
            case MILLILITRES -> usual(unit, 150, 250, 330);
            case US_FLUID_OUNCES -> usual(unit, 6, 8, 12);
            case UK_FLUID_OUNCES -> usual(unit, 5, 8, 12);
        };
    }

    private static Servings usual(VolumeUnit unit, int cup, int glass, int mug) {
        return new Servings(List.of(
                usual(1, Vessel.CUP, unit.toMillilitres(cup)),
                usual(2, Vessel.GLASS, unit.toMillilitres(glass)),
                usual(3, Vessel.MUG, unit.toMillilitres(mug))));
    }

    /** With the same id in every diary. */
    private static Serving usual(long id, Vessel vessel, long millilitres) {
        return new Serving(
                new UUID(0, id), new ServingName.Usual(vessel), new Pour((int) millilitres, DrinkKind.WATER));
    }

    public Serving first() {
        return all.getFirst();
    }

    public Optional<Serving> find(UUID id) {
        return all.stream().filter(serving -> serving.id().equals(id)).findFirst();
    }

    /** The serving's place from 0; -1 when it is not there. */
    public int placeOf(UUID id) {
        return all.stream().map(Serving::id).toList().indexOf(id);
    }

    public boolean hasRoom() {
        return all.size() < MOST;
    }

    /** With a serving at {@code place}, or at the end when the list is shorter; one that is there already stays as it is. */
    public Servings with(Serving serving, int place) {
        if (!hasRoom() || find(serving.id()).isPresent()) {
            return this;
        }
        List<Serving> changed = new ArrayList<>(all);
        changed.add(Math.clamp(place, 0, all.size()), serving);
        return new Servings(changed);
    }

    public Servings without(UUID id) {
        List<Serving> left =
                all.stream().filter(serving -> !serving.id().equals(id)).toList();
        return left.isEmpty() ? this : new Servings(left);
    }

    /** @param places down the list; up when negative; as far as the list goes */
    public Servings moved(UUID id, int places) {
        int from = placeOf(id);
        if (from < 0) {
            return this;
        }
        List<Serving> changed = new ArrayList<>(all);
        Serving serving = changed.remove(from);
        changed.add(Math.clamp((long) from + places, 0, changed.size()), serving);
        return new Servings(changed);
    }

    /** With {@code serving} in place of the one that has its id. */
    public Servings changed(Serving serving) {
        return new Servings(all.stream()
                .map(one -> one.id().equals(serving.id()) ? serving : one)
                .toList());
    }
}
