package app.legato.ui.shell;

import javafx.scene.Group;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.SVGPath;

/** Legato's mark: a slur over two note heads. */
final class Mark extends Group {
    Mark() {
        getStyleClass().add("mark");
        SVGPath slur = new SVGPath();
        slur.setContent("M2 13 C4 3 20 3 22 13");
        slur.getStyleClass().add("mark-slur");
        getChildren().addAll(slur, head(4.5), head(19.5));
    }

    private static Ellipse head(double x) {
        Ellipse head = new Ellipse(x, 16, 3.6, 2.7);
        head.setRotate(-18);
        head.getStyleClass().add("mark-head");
        return head;
    }
}
