package app.legato.exchange.fhir;

import java.util.List;
import java.util.Locale;

/** What a person reads of a resource: simple XHTML that says its language. */
final class Narrative {
    private final Locale locale;
    private final StringBuilder inside = new StringBuilder();

    Narrative(Locale locale) {
        this.locale = locale;
    }

    Narrative paragraph(String words) {
        inside.append("<p>").append(Clean.xhtml(words)).append("</p>");
        return this;
    }

    /** Nothing when there are no items: an empty list is not XHTML. */
    Narrative list(List<String> items) {
        if (!items.isEmpty()) {
            inside.append("<ul>");
            items.forEach(
                    item -> inside.append("<li>").append(Clean.xhtml(item)).append("</li>"));
            inside.append("</ul>");
        }
        return this;
    }

    /** The whole element. */
    String div() {
        String language = locale.getLanguage();
        return "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" xml:lang=\"" + language + "\">"
                + inside + "</div>";
    }
}
