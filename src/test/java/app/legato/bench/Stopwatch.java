package app.legato.bench;

/** Times two pieces of work in turn. */
final class Stopwatch {
    /** Work that is timed; may fail. */
    interface Work {
        void run() throws Exception;
    }

    /** More rounds than a start gets, for they cost little. */
    private static final int ROUNDS = 31;

    private Stopwatch() {}

    /** Runs each {@code warmUps} times unmeasured, then both in turn. */
    static Pairs inTurn(int warmUps, Work legato, Work other) throws Exception {
        for (int round = 0; round < warmUps; round++) {
            legato.run();
            other.run();
        }
        Pairs pairs = new Pairs();
        for (int round = 0; round < ROUNDS; round++) {
            double legatos = milliseconds(legato);
            pairs.add(legatos, milliseconds(other));
        }
        return pairs;
    }

    private static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
