package app.legato.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Says where the person is and takes them elsewhere. On the FX thread. */
public final class Navigator {
    private final ReadOnlyObjectWrapper<Route> route;
    private final ReadOnlyBooleanWrapper crampWished;
    private Route before;
    private Route beforeCramp = new Route.Tonight();

    public Navigator(Route first) {
        route = new ReadOnlyObjectWrapper<>(first);
        crampWished = new ReadOnlyBooleanWrapper(first instanceof Route.CrampNow);
        before = new Route.Tonight();
    }

    public ReadOnlyObjectProperty<Route> routeProperty() {
        return route.getReadOnlyProperty();
    }

    public Route route() {
        return route.get();
    }

    /** Where {@link #back()} leads. */
    public Route before() {
        return before;
    }

    /**
     * Whether the person said "a cramp, now" and nobody has acted on it yet. Coming {@link #back()} to the help is no such wish; saying it
     * again while the help is on screen is one.
     */
    public ReadOnlyBooleanProperty crampWishedProperty() {
        return crampWished.getReadOnlyProperty();
    }

    /** Acts on the wish: it is told once. */
    public boolean takeCrampWish() {
        boolean wished = crampWished.get();
        crampWished.set(false);
        return wished;
    }

    public void go(Route next) {
        if (next instanceof Route.CrampNow
                && !(route() instanceof Route.CrampNow)
                && !(route() instanceof Route.Help)) {
            beforeCramp = route();
        }
        // Before the way there, so that the help finds the wish when it comes on screen.
        crampWished.set(next instanceof Route.CrampNow);
        move(next);
    }

    /** It was no cramp: to where the person was when they said that it was one. */
    public void backFromCramp() {
        move(beforeCramp);
    }

    /** To where the person was before this screen. */
    public void back() {
        move(before);
    }

    private void move(Route next) {
        if (!next.equals(route.get())) {
            before = route.get();
            route.set(next);
        }
    }
}
