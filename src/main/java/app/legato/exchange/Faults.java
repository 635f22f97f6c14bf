package app.legato.exchange;

/** The sentence for a field that does not hold what it should. */
public final class Faults {
    private Faults() {}

    /** @param found what stands there */
    public static Problem of(Type type, long line, String field, Object found) {
        return switch (type) {
            case Type.Id _ -> Problem.at(line, "exchange.not-id", field, found);
            case Type.Text _ -> Problem.at(line, "exchange.not-text", field);
            case Type.Day _ -> Problem.at(line, "exchange.not-day", field, found);
            case Type.Time _ -> Problem.at(line, "exchange.not-time", field, found);
            case Type.Amount(int least, int most) -> Problem.at(line, "exchange.not-number", field, found, least, most);
            case Type.Truth _ -> Problem.at(line, "exchange.not-truth", field, found);
            case Type.Word word ->
                Problem.at(
                        line,
                        "exchange.not-word",
                        field,
                        found,
                        String.join(", ", word.words().keySet()));
            case Type.Words(Type.Word each) ->
                Problem.at(
                        line,
                        "exchange.not-word",
                        field,
                        found,
                        String.join(", ", each.words().keySet()));
            case Type.Rows rows -> Problem.at(line, "exchange.not-list", field, rows.most());
        };
    }
}
