package app.legato.ui.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.LegatoWindow;
import app.legato.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class MonthGridTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void startsItsWeeksAsTheLocaleDoes() {
        try (DiaryDesk desk = new DiaryDesk(folder)) {
            assertThat(columnOfTheFirst(desk, Locale.UK))
                    .as("1 May 2025 was a Thursday; weeks in Britain start on Monday")
                    .isEqualTo(3);
            assertThat(columnOfTheFirst(desk, Locale.US))
                    .as("weeks in America start on Sunday")
                    .isEqualTo(4);
        }
    }

    private static int columnOfTheFirst(DiaryDesk desk, Locale locale) {
        return LegatoWindow.onScreen(() -> {
            Node first = new MonthGrid(desk.month(), new Texts(locale))
                    .getChildren().stream()
                            .filter(MonthCell.class::isInstance)
                            .findFirst()
                            .orElseThrow();
            return GridPane.getColumnIndex(first);
        });
    }
}
