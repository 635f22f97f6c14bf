package app.legato.exchange.fhir;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the diary is of, as far as the person wants it said. The diary itself knows neither; what is not given is left out, never invented.
 *
 * @param name as they write it; empty to leave it out
 * @param born null to leave it out
 */
public record Person(String name, @Nullable LocalDate born) {
    public static final Person UNNAMED = new Person("", null);

    public Person {
        name = Clean.words(name);
    }
}
