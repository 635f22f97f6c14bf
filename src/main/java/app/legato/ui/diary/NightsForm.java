package app.legato.ui.diary;

import app.legato.ui.shell.Breadth;
import javafx.scene.Node;
import javafx.util.Subscription;

/** A way to look at the nights on the diary's first page. */
interface NightsForm {
    Node root();

    /** Shows the selected night among its neighbours and follows the diary until the subscription is ended. */
    Subscription attach();

    void arrange(Breadth breadth);

    /** Where the keyboard starts. */
    Node stop();
}
