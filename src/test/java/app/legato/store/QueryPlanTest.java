package app.legato.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every statement of every store finds its rows through an index, so that twenty years cost what one year costs. */
class QueryPlanTest {
    /** Tables as long as a profile is, or as the plans a person makes: they do not grow with time, so reading them whole is right. */
    private static final Set<String> SHORT = Set.of(
            "caution",
            "medicine",
            "symptom",
            "condition",
            "named_condition",
            "about",
            "flag_settled",
            "sign_said",
            "tip_not_for_me",
            "own_trial",
            "routine_step",
            "plan",
            "plan_stretch",
            "serving");

    /** Stops after 49 nights (its LIMIT), and asks for each of them through an index. */
    private static final String BOUNDED_BY_LIMIT = "SCAN s USING INDEX session_by_night";

    /**
     * A search for words in notes: read from the newest end until fifty are found, and whole only when there are fewer. No other statement may
     * read these tables so.
     */
    private static final Set<String> SEARCHED = Set.of("SCAN night", "SCAN cramp USING INDEX cramp_by_night");

    @TempDir
    Path folder;

    @Test
    void noStatementReadsAGrowingTableFromEndToEnd() throws Exception {
        Path file = folder.resolve("diary.sqlite");
        Set<String> statements;
        try (Diary diary = Database.open(file)) {
            for (Object store : stores(diary)) {
                callEverything(store);
            }
            statements = diary.statements();
        }
        assertThat(statements).hasSizeGreaterThan(30);

        try (Connection connection = Connections.reading(file)) {
            for (String statement : statements) {
                List<String> plan = plan(connection, statement);
                assertThat(plan).as(statement).noneMatch(QueryPlanTest::readsTooMuch);
                if (plan.stream().anyMatch(SEARCHED::contains)) {
                    assertThat(statement).contains("note_holds").endsWith("LIMIT ?");
                    assertThat(plan).as("merged lazily, not sorted").noneMatch(step -> step.contains("TEMP B-TREE"));
                }
            }
        }
    }

    private static boolean readsTooMuch(String step) {
        return step.startsWith("SCAN ")
                && !step.equals(BOUNDED_BY_LIMIT)
                && !SEARCHED.contains(step)
                && !step.startsWith("SCAN (subquery")
                && !SHORT.contains(step.split(" ")[1]);
    }

    private static List<Object> stores(Diary diary) throws ReflectiveOperationException {
        List<Object> stores = new ArrayList<>();
        for (Method method : Diary.class.getMethods()) {
            if (method.getReturnType().getSimpleName().endsWith("Store")) {
                stores.add(method.invoke(diary));
            }
        }
        assertThat(stores).hasSize(14);
        return stores;
    }

    /** With some rounds of made-up values, so that lists that are empty in one are not in the other. */
    private static void callEverything(Object store) throws ReflectiveOperationException {
        for (int seed = 0; seed < 8; seed++) {
            Samples samples = new Samples(seed);
            for (Method method : store.getClass().getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    method.invoke(
                            store,
                            Arrays.stream(method.getGenericParameterTypes())
                                    .map(samples::value)
                                    .toArray());
                }
            }
        }
    }

    private static List<String> plan(Connection connection, String statement) throws Exception {
        if (Stream.of("BEGIN", "COMMIT", "ROLLBACK").anyMatch(statement::startsWith)) {
            return List.of();
        }
        List<String> steps = new ArrayList<>();
        try (Statement explain = connection.createStatement();
                ResultSet rows = explain.executeQuery("EXPLAIN QUERY PLAN " + statement)) {
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
        }
        return steps;
    }
}
