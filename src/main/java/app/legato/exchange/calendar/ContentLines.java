package app.legato.exchange.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file: ended by CR LF, folded at 75 octets and never inside a character, texts escaped (RFC 5545, 3.1 and 3.3.11). */
final class ContentLines {
    /** Octets of a line without its end. */
    static final int MOST_OCTETS = 75;

    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /** A property whose value holds nothing to escape. */
    void line(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    /** A property that a person reads. */
    void text(String name, String language, String words) throws IOException {
        fold(name + ";LANGUAGE=" + language + ":" + escaped(words));
    }

    private void fold(String line) throws IOException {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            byte[] character = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            if (octets + character.length > MOST_OCTETS) {
                folded.writeBytes(new byte[] {'\r', '\n', ' '});
                octets = 1;
            }
            folded.writeBytes(character);
            octets += character.length;
        }
        folded.writeBytes(new byte[] {'\r', '\n'});
        folded.writeTo(out);
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.replace("\r\n", "\n").codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(point)) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
