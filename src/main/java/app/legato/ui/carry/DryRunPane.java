package app.legato.ui.carry;

import app.legato.text.Texts;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What would come of a file: the counts, the lines that make no entry, and what differs. */
final class DryRunPane extends VBox {
    private final CheckBox leavesBad;

    DryRunPane(DryRun run, Texts texts) {
        getStyleClass().add("found");
        leavesBad = new CheckBox(texts.get("carry.leave-bad", run.problemCount()));
        leavesBad.setAccessibleHelp(run.problems().stream().findFirst().orElse(""));
        VBox counts = card(texts.get("carry.in-file", run.name()));
        run.tallies().forEach(line -> counts.getChildren().add(Lines.item(line)));
        if (run.tallies().isEmpty()) {
            counts.getChildren().add(Wrapped.label(texts.get("carry.no-entries")));
        }
        if (run.mended() > 0) {
            counts.getChildren()
                    .add(Wrapped.label(texts.get("carry.mended", run.mended()), Styles.SMALL, Styles.MUTED));
        }
        getChildren().add(counts);
        if (run.problemCount() > 0) {
            VBox problems = card(texts.get("carry.problems", run.problemCount()));
            run.problems().forEach(line -> problems.getChildren().add(Lines.item(line)));
            int more = run.problemCount() - run.problems().size();
            if (more > 0) {
                problems.getChildren().add(Wrapped.label(texts.get("carry.more", more), Styles.MUTED));
            }
            problems.getChildren()
                    .addAll(Wrapped.label(texts.get("carry.bad-hint"), Styles.SMALL, Styles.MUTED), leavesBad);
            getChildren().add(problems);
        }
        if (run.differing() > 0) {
            getChildren().add(new DifferencesCard(run, texts));
        }
    }

    /** The box to tick for leaving out the lines that make no entry. */
    CheckBox leavesBad() {
        return leavesBad;
    }

    private static VBox card(String heading) {
        VBox card = new VBox(Wrapped.label(heading, Styles.HEADING));
        card.getStyleClass().add(Styles.CARD);
        return card;
    }
}
