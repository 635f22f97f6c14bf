package app.legato;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The directions in which the house is built. A rule that fails says why it is there. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(Path.of("target/classes"));

    private static final String[] CONCEPTS = {
        "app.legato.night..",
        "app.legato.cramp..",
        "app.legato.drink..",
        "app.legato.stretch..",
        "app.legato.routine..",
        "app.legato.day..",
        "app.legato.diary..",
        "app.legato.profile..",
        "app.legato.body..",
        "app.legato.figure..",
        "app.legato.file..",
        "app.legato.text.."
    };
    private static final String[] MIDDLE = {
        "app.legato.store..",
        "app.legato.tips..",
        "app.legato.trend..",
        "app.legato.summary..",
        "app.legato.exchange..",
        "app.legato.system..",
        "app.legato.demo.."
    };
    /** What all features may use. Every other package below {@code ui} is a feature. */
    private static final List<String> SHARED_UI = List.of("shell", "control", "figure");

    private static final DescribedPredicate<JavaClass> ROOT = JavaClass.Predicates.resideInAPackage("app.legato");

    @Test
    void conceptsKnowNothingButThemselvesAndJava() {
        noClasses()
                .that()
                .resideInAnyPackage(CONCEPTS)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackages(
                                Stream.concat(Stream.of(CONCEPTS), Stream.of("java..", "org.jspecify.."))
                                        .toArray(String[]::new))
                        .or(JavaClass.Predicates.resideInAnyPackage(
                                "java.sql..", "java.awt..", "javax..", "java.net.http..")))
                .because("the concepts must outlive every screen, file format and data base, and be tested with new")
                .check(HOUSE);
    }

    @Test
    void theMiddleNeverReachesTheScreens() {
        noClasses()
                .that()
                .resideInAnyPackage(MIDDLE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.legato.ui..", "javafx..")
                .because("arrows run from ui to store, tips, trend, summary, exchange and system, and never back")
                .check(HOUSE);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.legato.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("a diary that is kept for years has one place that knows its file")
                .check(HOUSE);
    }

    @Test
    void viewModelsNeverImportTheScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("a ViewModel is tested with new, with no toolkit running")
                .check(HOUSE);
    }

    @Test
    void featuresDoNotImportEachOther() {
        slices().matching("app.legato.ui.(*)..")
                .that(DescribedPredicate.describe("are features", slice -> !SHARED_UI.contains(slice.getNamePart(1))))
                .should()
                .notDependOnEachOther()
                .because("one room must be changed without the next one noticing; they meet in Services alone")
                .check(HOUSE);
    }

    @Test
    void whatFeaturesShareKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage("app.legato.ui.shell..", "app.legato.ui.control..", "app.legato.ui.figure..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to a feature",
                        type -> type.getPackageName().startsWith("app.legato.ui.")
                                && !SHARED_UI.contains(type.getPackageName().split("\\.")[3])))
                .because("the shell gets its screens from Services")
                .check(HOUSE);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("app.legato.(**)")
                .should()
                .beFreeOfCycles()
                .because("a circle is one package under two names")
                .check(HOUSE);
    }

    @Test
    void onlyTheEntryKnowsEverything() {
        noClasses()
                .that(DescribedPredicate.not(ROOT))
                .should()
                .dependOnClassesThat(ROOT)
                .because("parts are wired in Services and handed on; nobody looks them up")
                .check(HOUSE);
    }

    @Test
    void timeIsHandedIn() {
        noClasses()
                .that(DescribedPredicate.not(ROOT))
                .should()
                .callMethodWhere(ASKS_THE_CLOCK)
                .because("a night is tested on a clock that stands still, so time comes from an injected Clock")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
                .because("such a name hides that nobody decided what the class is for")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = HOUSE.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> room.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(JavaPackage::getName)
                .sorted()
                .toList();
        assertThat(unmarked)
                .as("packages without @NullMarked: null is allowed nowhere by accident")
                .isEmpty();
    }

    @Test
    void viewsAndViewModelsLiveWithTheScreens() {
        classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .or()
                .haveSimpleNameEndingWith("ViewModel")
                .and()
                .resideOutsideOfPackage("app.legato.figure..")
                .should()
                .resideInAPackage("app.legato.ui..")
                .because("what draws is found where it is looked for")
                .check(HOUSE);
    }

    @Test
    void seesTheWholeHouse() {
        assertThat(HOUSE.contain("app.legato.night.Night")).isTrue();
        assertThat(HOUSE.contain("app.legato.ui.settings.SettingsViewModel")).isTrue();
        assertThat(HOUSE.contain(Services.class)).isTrue();
    }

    private static final DescribedPredicate<JavaCall<?>> ASKS_THE_CLOCK = target(nameMatching("now"))
            .and(target(owner(JavaClass.Predicates.resideInAPackage("java.time.."))))
            .and(DescribedPredicate.describe(
                    "without a clock",
                    call -> call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isAssignableTo(java.time.Clock.class))))
            .or(target(nameMatching("system.*|tick.*"))
                    .and(target(owner(JavaClass.Predicates.type(java.time.Clock.class)))))
            .or(target(nameMatching("currentTimeMillis")).and(target(owner(JavaClass.Predicates.type(System.class)))))
            .or(target(nameMatching("<init>")).and(target(owner(JavaClass.Predicates.type(java.util.Date.class)))))
            .as("the computer's own clock");
}
