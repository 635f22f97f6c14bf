package app.legato.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Says where the person is and takes them elsewhere. On the FX thread. */
public final class Navigator {
    private final ReadOnlyObjectWrapper<Route> route;
    private Route before;

    public Navigator(Route first) {
        route = new ReadOnlyObjectWrapper<>(first);
        before = new Route.Tonight();
    }

    public ReadOnlyObjectProperty<Route> routeProperty() {
        return route.getReadOnlyProperty();
    }

    public Route route() {
        return route.get();
    }

    public void go(Route next) {
        if (!next.equals(route.get())) {
            before = route.get();
            route.set(next);
        }
    }

    /** To where the person was before this screen. */
    public void back() {
        go(before);
    }
}
