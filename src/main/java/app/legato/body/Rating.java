package app.legato.body;

/** A number from 0 to 10 that a person chose. Unset is not a rating: where one may be missing, the field is nullable. */
public record Rating(int value) implements Comparable<Rating> {
    public static final int MAX = 10;

    public Rating {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException("rating outside 0 to 10");
        }
    }

    @Override
    public int compareTo(Rating other) {
        return Integer.compare(value, other.value);
    }
}
