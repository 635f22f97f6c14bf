package app.legato.exchange;

/** A file that cannot be read at all, and why. Ends the reading at once. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Unreadable(Problem problem) {
        super(problem.key(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
