package app.legato.store;

import app.legato.day.DayFactor;
import app.legato.day.DayFactors;
import app.legato.diary.DrawnTrial;
import app.legato.night.Moment;
import app.legato.night.Night;
import app.legato.trend.OwnTrial;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes up values of any record of the concepts from its type alone, so that a field added later is made up, stored and compared too. A type
 * it has not heard of is an error, never left out.
 */
public final class Samples {
    private static final List<String> ZONES =
            List.of("Europe/London", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "Z", "UTC+3");
    private static final List<String> WORDS =
            List.of("calf", "Wade", "it's", "\"quoted\"", "; DROP TABLE cramp; --", "\n", "😴", "ß", "\u0000", "%_?");

    /** Such as people type, without blanks around them: a form may take those off. */
    private static final List<String> PLAIN = List.of("calf", "Wade", "it’s", "“quoted”", "😴", "ß", "%_?", "Wärme");

    private final Random random;
    private final boolean full;
    private final boolean worded;
    private final long from;
    private final long to;

    Samples(long seed) {
        this(seed, false, false, 0, 4_000_000_000_000L);
    }

    private Samples(long seed, boolean full, boolean worded, long from, long to) {
        random = new Random(seed);
        this.full = full;
        this.worded = worded;
        this.from = from;
        this.to = to;
    }

    /** Values in which nothing is left out, empty, zero or false, with dates of the past that a form takes, and moments from {@code from} to before {@code to}. */
    public static Samples full(long seed, Instant from, Instant to) {
        return new Samples(seed, true, true, from.toEpochMilli(), to.toEpochMilli());
    }

    /** Values of any sort, in which only words are never left out. */
    public static Samples worded(long seed) {
        return new Samples(seed, false, true, 0, 4_000_000_000_000L);
    }

    public <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    /** A value of {@code type}: tried again while the type's own rules refuse it. */
    Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isEnum()) {
            return pick(Arrays.asList(wanted.getEnumConstants()));
        }
        if (wanted.isSealed()) {
            return value(pick(Arrays.asList(wanted.getPermittedSubclasses())));
        }
        if (wanted == Moment.class) {
            return Moment.of(Instant.ofEpochMilli(random.nextLong(from, to)), ZoneId.of(pick(ZONES)));
        }
        if (wanted == DayFactors.class) {
            return factors();
        }
        if (wanted == OwnTrial.class) {
            return weeks();
        }
        if (wanted == DrawnTrial.class) {
            return drawn(weeks());
        }
        return wanted.isRecord() ? record(wanted) : plain(wanted);
    }

    /** With answers that there are: by chance alone hardly any would be. */
    private DayFactors factors() {
        DayFactors made = DayFactors.unsaid(of(LocalDate.class));
        for (DayFactor factor : DayFactor.values()) {
            if (random.nextInt(4) == 0) {
                made = made.with(factor, pick(factor.scale().values()));
            }
        }
        return made;
    }

    /** With as many weeks with as without, which by chance are hardly any. */
    private OwnTrial weeks() {
        int aSide = random.nextInt(OwnTrial.WEEKS_A_SIDE_MIN, OwnTrial.WEEKS_A_SIDE_MAX + 1);
        OwnTrial drawn = OwnTrial.drawn(of(Night.class), aSide, random);
        return random.nextBoolean() ? drawn : drawn.stoppedAfter(drawn.first().plus(random.nextInt(14 * aSide - 1)));
    }

    private DrawnTrial drawn(OwnTrial plan) {
        String weeks = plan.weeks().stream().map(with -> with ? "1" : "0").collect(Collectors.joining());
        String tried = random.nextBoolean() ? null : pick(PLAIN);
        return new DrawnTrial(of(UUID.class), tried, plan.first(), weeks, plan.stopped());
    }

    private Object plain(Class<?> type) {
        Map<Class<?>, Supplier<Object>> makers = Map.of(
                UUID.class, () -> new UUID(random.nextLong(), random.nextLong()),
                String.class, () -> String.join(" ", some(worded ? 1 : 0, () -> pick(full ? PLAIN : WORDS))),
                int.class, () -> random.nextInt(full ? 1 : 0, 60),
                boolean.class, () -> full || random.nextBoolean(),
                Boolean.class, () -> full || random.nextBoolean(),
                Year.class, () -> Year.of(1900 + random.nextInt(150)),
                LocalDate.class, () -> LocalDate.of(2000, 1, 1).plusDays(random.nextInt(full ? 9_000 : 20_000)),
                ZoneOffset.class, () -> ZoneOffset.ofTotalSeconds(random.nextInt(36_000)));
        Supplier<Object> maker = makers.get(type);
        if (maker == null) {
            throw new AssertionError("teach " + getClass() + " to make up a " + type);
        }
        return maker.get();
    }

    private Object collection(ParameterizedType type) {
        Type[] parts = type.getActualTypeArguments();
        List<Object> elements = some(() -> value(parts[0]));
        if (type.getRawType() == List.class) {
            return elements;
        }
        if (type.getRawType() == Set.class) {
            return new LinkedHashSet<>(elements);
        }
        Map<Object, Object> pairs = new HashMap<>();
        elements.forEach(key -> pairs.put(key, value(parts[1])));
        return pairs;
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        int attempts = 0;
        while (attempts < 1000) {
            @Nullable Object[] parts = new @Nullable Object[components.length];
            for (int place = 0; place < parts.length; place++) {
                parts[place] = component(components[place].getAnnotatedType());
            }
            try {
                return type.getDeclaredConstructor(types).newInstance(parts);
            } catch (InvocationTargetException refused) {
                attempts++;
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError("a record without its constructor", impossible);
            }
        }
        throw new AssertionError("no " + type + " was ever accepted");
    }

    private @Nullable Object component(AnnotatedType type) {
        boolean leftOut = !full && type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
        return leftOut ? null : value(type.getType());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> some(Supplier<T> maker) {
        return some(full ? 1 : 0, maker);
    }

    private <T> List<T> some(int least, Supplier<T> maker) {
        List<T> made = new ArrayList<>();
        for (int count = random.nextInt(least, 5); count > 0; count--) {
            made.add(maker.get());
        }
        return made;
    }

    /** {@code full}, and once for each component that may be left out, empty, or false: with that one so and all others as they were. */
    public static <T extends Record> List<T> emptied(T full) {
        List<T> all = new ArrayList<>(List.of(full));
        for (RecordComponent component : full.getClass().getRecordComponents()) {
            empty(component).ifPresent(nothing -> {
                if (isAllowed(full, component.getName(), nothing.value())) {
                    all.add(with(full, component.getName(), nothing.value()));
                }
            });
        }
        return all;
    }

    private static boolean isAllowed(Record record, String name, @Nullable Object value) {
        try {
            with(record, name, value);
            return true;
        } catch (IllegalArgumentException needed) {
            return false;
        }
    }

    private record Nothing(@Nullable Object value) {}

    private static Optional<Nothing> empty(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return Optional.of(new Nothing(null));
        }
        Map<Class<?>, Object> nothings = Map.of(
                String.class,
                "",
                boolean.class,
                false,
                List.class,
                List.of(),
                Set.class,
                Set.of(),
                Map.class,
                Map.of());
        return Optional.ofNullable(nothings.get(component.getType())).map(Nothing::new);
    }

    /**
     * A copy with another value in one component.
     *
     * @throws IllegalArgumentException when the record's own rules refuse it
     */
    @SuppressWarnings("unchecked")
    public static <T extends Record> T with(T record, String name, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            @Nullable Object[] parts = new @Nullable Object[components.length];
            for (int place = 0; place < parts.length; place++) {
                parts[place] = components[place].getName().equals(name) ? value : part(record, components[place]);
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (T) record.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a record without its constructor", impossible);
        }
    }

    /** Every component by its name, in the record's order. */
    public static Map<String, @Nullable Object> parts(Record record) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            parts.put(component.getName(), part(record, component));
        }
        return parts;
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("a component without its accessor", impossible);
        }
    }
}
