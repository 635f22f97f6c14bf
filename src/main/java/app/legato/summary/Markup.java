package app.legato.summary;

/** XHTML being written: every text that goes in is brought to what the page's type can show, and escaped. */
final class Markup {
    private final Typeface face;
    private final StringBuilder written = new StringBuilder(16_384);

    /** @param face whose glyphs there are; all weights have the same */
    Markup(Typeface face) {
        this.face = face;
    }

    /** Markup of this program's own, as it is. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    Markup open(String tag, String... attributes) {
        written.append('<').append(tag);
        for (int index = 0; index < attributes.length; index += 2) {
            written.append(' ').append(attributes[index]).append("=\"");
            escape(face.shown(attributes[index + 1]));
            written.append('"');
        }
        written.append('>');
        return this;
    }

    Markup close(String tag) {
        written.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        escape(face.shown(text));
        return this;
    }

    /** An element with nothing but text in it. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    private void escape(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                default -> written.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
