package app.legato.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.text.Text;

/** Small words at columns. Where there is no room for all of them some are left out, never cut. */
final class Labels {
    private final List<Text> texts = new ArrayList<>();

    /** Makes a label for each of {@code words}, in the children of {@code chart}. */
    Labels(List<String> words, List<Node> chart) {
        for (String word : words) {
            Text text = new Text(word);
            text.getStyleClass().add("chart-label");
            text.setManaged(false);
            texts.add(text);
        }
        chart.addAll(texts);
    }

    Text at(int index) {
        return texts.get(index);
    }

    /** Whether each has {@code room} px across for itself. */
    boolean fit(double room) {
        return texts.stream().allMatch(text -> width(text) <= room);
    }

    /** Height of one line. */
    double height() {
        return texts.stream()
                .mapToDouble(text -> text.getLayoutBounds().getHeight())
                .max()
                .orElse(0);
    }

    /**
     * Sets them in a row: all that have words, or else every second of these, every third and so on, so that what is left out is left out
     * evenly.
     *
     * @param places where each belongs, in px from the left
     * @param centred whether that is their middle; else their beginning
     * @param across how wide the chart is
     */
    void spread(double[] places, boolean centred, double top, double across) {
        spread(places, centred, top, across, 0);
    }

    /** As above, keeping the {@code kept}th of those that have words whatever is left out. */
    void spread(double[] places, boolean centred, double top, double across, int kept) {
        texts.forEach(text -> text.setVisible(false));
        List<Integer> worded = IntStream.range(0, texts.size())
                .filter(at -> !texts.get(at).getText().isEmpty())
                .boxed()
                .toList();
        for (int stride = 1; stride <= worded.size(); stride++) {
            int every = stride;
            List<Integer> some = IntStream.range(0, worded.size())
                    .filter(at -> (at - kept) % every == 0)
                    .mapToObj(worded::get)
                    .toList();
            if (place(some, places, centred, top, across)) {
                some.forEach(at -> texts.get(at).setVisible(true));
                return;
            }
        }
    }

    /** Whether these stand apart; places them from the left. */
    private boolean place(List<Integer> some, double[] places, boolean centred, double top, double across) {
        double taken = Double.NEGATIVE_INFINITY;
        for (int at : some) {
            Text text = texts.get(at);
            double width = width(text);
            double wish = centred ? places[at] - width / 2 : places[at];
            double left = Math.max(0, Math.min(wish, across - width));
            if (left < taken) {
                return false;
            }
            text.relocate(left, top);
            taken = left + width + text.getFont().getSize() / 2;
        }
        return true;
    }

    static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
