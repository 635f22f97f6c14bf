package app.legato.ui.figure;

/**
 * Finds the line of a JSON text that a field stands in, so that whoever mends a file by hand need not count. It does not parse: it looks for
 * the names one within the other, which is right for a text that was read as JSON.
 */
final class Lines {
    private Lines() {}

    /**
     * The line, from 1, of the field with this path, as in {@code keys.rest.pins.near.foot} or {@code props[1].kind}; of the innermost thing
     * around it when the field itself is missing.
     */
    static int of(String path, String json) {
        int start = 0;
        int end = json.length();
        int found = Math.max(0, json.indexOf('{'));
        for (String part : path.split("[.\\[]", -1)) {
            int at = part.endsWith("]")
                    ? item(json, start, end, Integer.parseInt(part.substring(0, part.length() - 1)))
                    : json.substring(0, end).indexOf('"' + part + '"', start);
            if (at < 0) {
                break;
            }
            found = at;
            start = opening(json, part.endsWith("]") ? at : json.indexOf(':', at));
            end = closing(json, start, end);
        }
        return (int) json.substring(0, found).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Where a value's bracket opens; the next place at all for a value without one. */
    private static int opening(String json, int from) {
        int at = Math.max(0, from);
        while (at < json.length() && ": \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int closing(String json, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = json.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth <= 0) {
                return i;
            }
        }
        return end;
    }

    /** Where the object with this number in a list begins, below 0 when there are fewer. */
    private static int item(String json, int start, int end, int number) {
        int depth = 0;
        int left = number;
        for (int i = start; i < end; i++) {
            char c = json.charAt(i);
            if (c == '{' && depth == 1 && left-- == 0) {
                return i;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
        return -1;
    }
}
