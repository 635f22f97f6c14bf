package app.legato.summary;

import app.legato.night.Night;
import app.legato.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words at the medicine changes on the strip. When they find room side by side they stand beside their triangles; otherwise the changes
 * are numbered over their triangles, neighbours sharing "2–5", and the list of medicines repeats the numbers.
 *
 * @param isNumbered whether the list of medicines must give the numbers: 1 for the first of the summary's changes
 */
record ChangeLabels(List<Label> labels, boolean isNumbered) {
    /** How far a triangle reaches to each side, and the space beside it. */
    private static final double CLEAR = 5;

    private static final double APART = 4;

    ChangeLabels {
        labels = List.copyOf(labels);
    }

    /** Words that begin at x. */
    record Label(double x, String words) {}

    static ChangeLabels of(Summary summary, StripChart chart, Texts texts, Typeface face, double size, double width) {
        Map<Night, String> words = new LinkedHashMap<>();
        for (MedicineChange change : summary.changes()) {
            String name = face.shown(change.medicine().name());
            String said = change.begun()
                    ? texts.get("summary.change.begun", name)
                    : texts.get("summary.change.stopped", name);
            words.merge(change.night(), said, (before, next) -> before + ", " + next);
        }
        List<Label> beside = beside(words, chart, face, size, width);
        return beside.size() == words.size()
                ? new ChangeLabels(beside, false)
                : new ChangeLabels(numbered(summary, chart, face, size, width), true);
    }

    private static List<Label> beside(
            Map<Night, String> words, StripChart chart, Typeface face, double size, double width) {
        List<Night> nights = List.copyOf(words.keySet());
        List<Label> labels = new ArrayList<>();
        double taken = -APART;
        for (int index = 0; index < nights.size(); index++) {
            String said = words.getOrDefault(nights.get(index), "");
            double x = chart.xOf(nights.get(index));
            double next = index + 1 < nights.size() ? chart.xOf(nights.get(index + 1)) - CLEAR - APART : width;
            double room = face.width(said, size);
            if (x + CLEAR + room <= next && x - CLEAR >= taken) {
                labels.add(new Label(x + CLEAR, said));
                taken = x + CLEAR + room + APART;
            } else if (x - CLEAR - room >= Math.max(0, taken)) {
                labels.add(new Label(x - CLEAR - room, said));
                taken = x + CLEAR + APART;
            } else {
                return labels;
            }
        }
        return labels;
    }

    private static List<Label> numbered(Summary summary, StripChart chart, Typeface face, double size, double width) {
        List<Cluster> clusters = new ArrayList<>();
        for (int index = 0; index < summary.changes().size(); index++) {
            double x = chart.xOf(summary.changes().get(index).night());
            Cluster cluster = new Cluster(index + 1, index + 1, x, x);
            while (!clusters.isEmpty()
                    && cluster.left(face, size, width) < clusters.getLast().right(face, size, width) + APART) {
                cluster = clusters.removeLast().joined(cluster);
            }
            clusters.add(cluster);
        }
        return clusters.stream()
                .map(cluster -> new Label(cluster.left(face, size, width), cluster.words()))
                .toList();
    }

    /** Changes that share a label, centred over their triangles. */
    private record Cluster(int first, int last, double fromX, double toX) {
        Cluster joined(Cluster later) {
            return new Cluster(first, later.last, fromX, later.toX);
        }

        String words() {
            return first == last ? Integer.toString(first) : first + "–" + last;
        }

        double left(Typeface face, double size, double width) {
            double room = face.width(words(), size);
            return Math.clamp((fromX + toX - room) / 2, 0, width - room);
        }

        double right(Typeface face, double size, double width) {
            return left(face, size, width) + face.width(words(), size);
        }
    }
}
