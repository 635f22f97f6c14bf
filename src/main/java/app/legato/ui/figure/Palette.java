package app.legato.ui.figure;

import app.legato.figure.drawing.Ink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/** The theme's colour for every ink, set by CSS: {@code -legato-figure-skin-shade} is {@link Ink#SKIN_SHADE}. FX thread. */
final class Palette {
    private static final Map<Ink, CssMetaData<FigureView, Color>> META = meta();

    private final Map<Ink, StyleableObjectProperty<Color>> colours = new EnumMap<>(Ink.class);
    private final Map<Ink, Color> far = new EnumMap<>(Ink.class);
    private final Map<Color, RadialGradient> fading = new HashMap<>();

    /** Calls {@code changed} whenever a theme changes a colour. */
    Palette(FigureView view, Runnable changed) {
        for (Ink ink : Ink.values()) {
            var property = new SimpleStyleableObjectProperty<>(
                    Objects.requireNonNull(META.get(ink)), view, ink.name(), Color.TRANSPARENT);
            property.addListener((observed, old, now) -> {
                far.clear();
                fading.clear();
                changed.run();
            });
            colours.put(ink, property);
        }
    }

    /** The colour of {@code ink}, on the far side mixed with {@link Ink#FAR}. */
    Color of(Ink ink, boolean isFar) {
        return isFar ? far.computeIfAbsent(ink, this::mixed) : colour(ink);
    }

    /** True in a theme of plain fills with an outline. */
    boolean flat() {
        return colour(Ink.OUTLINE).getOpacity() > 0;
    }

    /** From the ink in the middle to nothing at the edge, as soft as a blur. */
    RadialGradient fading(Ink ink, boolean isFar) {
        return fading.computeIfAbsent(of(ink, isFar), Palette::fade);
    }

    private Color colour(Ink ink) {
        Color colour = property(ink).get();
        return colour == null ? Color.TRANSPARENT : colour;
    }

    private StyleableObjectProperty<Color> property(Ink ink) {
        return Objects.requireNonNull(colours.get(ink));
    }

    private Color mixed(Ink ink) {
        Color own = colour(ink);
        Color tint = colour(Ink.FAR);
        Color opaque = Color.color(tint.getRed(), tint.getGreen(), tint.getBlue(), own.getOpacity());
        return own.interpolate(opaque, tint.getOpacity());
    }

    private static RadialGradient fade(Color colour) {
        double[] shares = {1, .93, .76, .53, .31, .14, .04, 0};
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            stops.add(new Stop(i / (shares.length - 1.0), colour.deriveColor(0, 1, 1, shares[i])));
        }
        return new RadialGradient(0, 0, .5, .5, .5, true, CycleMethod.NO_CYCLE, stops);
    }

    static List<CssMetaData<? extends Styleable, ?>> styleables() {
        return List.copyOf(META.values());
    }

    private static Map<Ink, CssMetaData<FigureView, Color>> meta() {
        Map<Ink, CssMetaData<FigureView, Color>> meta = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            String name =
                    "-legato-figure-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
            meta.put(ink, new CssMetaData<>(name, StyleConverter.getColorConverter(), Color.TRANSPARENT) {
                @Override
                public boolean isSettable(FigureView view) {
                    return !view.palette().property(ink).isBound();
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(FigureView view) {
                    return view.palette().property(ink);
                }
            });
        }
        return meta;
    }
}
