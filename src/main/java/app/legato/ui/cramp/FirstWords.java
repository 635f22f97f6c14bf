package app.legato.ui.cramp;

import app.legato.cramp.ReliefGuide;
import app.legato.profile.Preferences;
import app.legato.text.Texts;
import app.legato.ui.control.FittedText;
import app.legato.ui.shell.Fonts;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The first instruction and nothing else, for a start straight into a cramp: on screen as soon as the toolkit can draw a word, while the
 * rest of the window, with style sheets and controls, is still being made. It stands where {@link CrampView} puts the same words, in the
 * same size and colour; a test compares the two pictures. On the FX thread.
 */
public final class FirstWords {
    /** The cramp sheet's colours: known here, too, because reading the sheets is what takes the time. */
    public static final Color GROUND = Color.web("#040201");

    private static final Color WORDS = Color.web("#e67f35");

    private static final Insets MARGINS = new Insets(58, 56, 0, 56);

    private FirstWords() {}

    /** The step with which {@link CrampView} begins, for a person with these cautions. */
    public static Region of(Preferences chosen, Texts texts) {
        FittedText words = CrampView.words();
        words.textProperty()
                .set(CrampView.lines(texts.get(ReliefGuide.steps(null, chosen.cautionsInForce())
                        .getFirst()
                        .key())));
        words.setLook(Fonts.loadRegular(), WORDS);
        BorderPane root = new BorderPane(words);
        root.setBackground(Background.fill(GROUND));
        root.setPadding(MARGINS);
        return root;
    }
}
