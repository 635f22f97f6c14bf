package app.legato.ui.carry;

import static org.assertj.core.api.Assertions.assertThat;

import app.legato.body.Rating;
import app.legato.cramp.Cramp;
import app.legato.cramp.Side;
import app.legato.diary.WholeDiary;
import app.legato.exchange.RandomDiaries;
import app.legato.exchange.csv.DateOrder;
import app.legato.exchange.csv.ForeignCsv.Field;
import app.legato.exchange.file.Outlet;
import app.legato.store.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BringViewModelTest {
    private static final WholeDiary DIARY = RandomDiaries.one(1);

    @TempDir
    Path folder;

    private CarryDesk desk;
    private BringViewModel model;

    @BeforeEach
    void open() {
        desk = new CarryDesk(folder);
        model = desk.bring();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void saysWhatWouldComeOfItAndStoresNothing() {
        model.choose(written(DIARY));
        assertThat(run().tallies()).contains("Cramps: " + DIARY.cramps().size() + " new, 0 the same, 0 changed");
        assertThat(model.canTakeProperty().get()).isTrue();
        assertThat(desk.stored()).isEqualTo(WholeDiary.EMPTY);
    }

    @Test
    void takesItInAfterACopyAndSaysHowToGoBack() {
        Path file = written(DIARY);
        model.choose(file);
        model.take();
        assertThat(desk.stored()).isEqualTo(DIARY);
        assertThat(model.toldProperty().get().words())
                .contains("diary-before-import-2025-05-12.sqlite", folder.toString(), "To go back");
        assertThat(folder.resolve("diary-before-import-2025-05-12.sqlite")).exists();

        model.choose(file);
        assertThat(run().changesNothing()).isTrue();
        assertThat(model.canTakeProperty().get()).isFalse();
    }

    @Test
    void namesWhatDiffersInThePersonsWords() {
        Cramp here = DIARY.cramps().getFirst().withSeverity(new Rating(6)).withPlace(Side.LEFT, null);
        Cramp there = here.withSeverity(new Rating(7)).withPlace(Side.RIGHT, null);
        Path file = written(only(there));
        desk.holding(only(here));
        model.choose(file);
        assertThat(run().differing()).isEqualTo(2);
        assertThat(run().differences().toString())
                .contains("Pain", "Here 6; in the file 7; kept: 7", "Leg", "Here left; in the file right; kept:")
                .doesNotContain("severity");
        assertThat(run().differences().getFirst().where()).startsWith("Cramps · ");
    }

    @Test
    void takesAFileWithBadLinesInOnlyWhenTheyAreLeftOut() throws IOException {
        model.choose(Files.writeString(
                folder.resolve("nights.csv"),
                "night,no_cramps,sleep_disturbance,sore_next_day,notes\n2025-05-11,yes,,,\nyesterday,,,,\n"));
        assertThat(run().problems()).singleElement().asString().startsWith("Line 3: “yesterday”");
        assertThat(model.canTakeProperty().get()).isFalse();
        model.take();
        assertThat(desk.stored().nights()).isEmpty();

        model.leaveBad(true);
        model.take();
        assertThat(desk.stored().nights()).hasSize(1);
    }

    @Test
    void saysInASentenceWhyAFileIsNoDiary() throws IOException {
        model.choose(Files.writeString(folder.resolve("diary.json"), "%PDF-1.7"));
        assertThat(model.foundProperty().get()).isInstanceOf(Found.Nothing.class);
        assertThat(model.toldProperty().get().words()).startsWith("This is a PDF");
        assertThat(model.toldProperty().get().isProblem()).isTrue();
    }

    @Test
    void guessesTheColumnsOfAnotherProgramsTable() throws IOException {
        model.choose(Files.writeString(folder.resolve("app.csv"), """
                Datum;Uhrzeit;Schmerzstärke;Bein;Bemerkung
                13.05.2024;03:12;7;links;heiß
                14.05.2024;2:05;;rechts;
                """));
        MappingViewModel mapping = mapping();
        assertThat(mapping.column(Field.DATE)).isEqualTo("Datum");
        assertThat(mapping.column(Field.SEVERITY)).isEqualTo("Schmerzstärke");
        assertThat(mapping.column(Field.DURATION)).isEmpty();
        assertThat(mapping.examples(0)).containsExactly("13.05.2024", "14.05.2024");
        assertThat(mapping.comeProperty().get().entries())
                .containsExactly(
                        "Night Sun 12 – Mon 13 May, 03:12: left, pain 7, “heiß”",
                        "Night Mon 13 – Tue 14 May, 02:05: right");

        model.useMapping();
        assertThat(run().tallies()).containsExactly("Cramps: 2 new, 0 the same, 0 changed");
        model.take();
        assertThat(desk.stored().cramps()).hasSize(2);
    }

    @Test
    void asksForTheOrderOfADateOnlyWhereItCanBeReadInSeveralWays() throws IOException {
        model.choose(Files.writeString(folder.resolve("app.csv"), "Date,Time,Pain\n05/06/2024,3:12,4\n"));
        MappingViewModel mapping = mapping();
        assertThat(mapping.comeProperty().get().orders())
                .containsExactly(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR);
        assertThat(mapping.comeProperty().get().entries().getFirst()).contains("Wed 5 Jun");
        mapping.chooseOrder(DateOrder.MONTH_DAY_YEAR);
        assertThat(mapping.comeProperty().get().entries().getFirst()).contains("Mon 6 May");
    }

    @Test
    void readsADateAndATimeFromOneColumn() throws IOException {
        model.choose(Files.writeString(
                folder.resolve("app.csv"), "Timestamp,Pain\n2024-05-13T03:12:00,4\n2024-05-14 02:05,5\n"));
        assertThat(mapping().column(Field.TIME)).isEqualTo("Timestamp");
        assertThat(mapping().comeProperty().get().entries()).hasSize(2);
    }

    @Test
    void saysWhatIsMissingBeforeItGoesOn() throws IOException {
        model.choose(Files.writeString(folder.resolve("app.csv"), "a,b\nx,y\n"));
        assertThat(mapping().comeProperty().get().problem()).contains("which column holds the date");
        assertThat(mapping().comeProperty().get().canGoOn()).isFalse();
        model.useMapping();
        assertThat(model.foundProperty().get()).isInstanceOf(Found.Foreign.class);
    }

    @Test
    void asksForTheColumnsOfATableThatOnlyHasTheNameOfLegatos() throws IOException {
        for (String name : List.of("cramps.csv", "nights.csv", "drinks.csv")) {
            model.choose(Files.writeString(folder.resolve(name), "Night,Time,Pain\n2024-05-13,03:12,4\n"));
            assertThat(mapping().columnNames()).containsExactly("Night", "Time", "Pain");
        }
        model.choose(Files.writeString(folder.resolve("nights.csv"), "night,cramps,pain\n2024-05-13,2,4\n"));
        assertThat(mapping().columnNames()).hasSize(3);
    }

    @Test
    void keepsTheMappingWhileAnotherScreenIsShown() throws IOException {
        Path table = Files.writeString(folder.resolve("app.csv"), "Date,Time,Pain\n05/06/2024,3:12,4\n");
        model.choose(table);
        mapping().chooseOrder(DateOrder.MONTH_DAY_YEAR);
        mapping().choose(Field.SEVERITY, "");
        model.rest();
        assertThat(mapping().comeProperty().get().canGoOn()).isFalse();
        model.lookAgain();
        assertThat(mapping().column(Field.SEVERITY)).isEmpty();
        assertThat(mapping().comeProperty().get().entries().getFirst()).contains("Mon 6 May");

        model.useMapping();
        model.rest();
        Files.writeString(table, "Date,Time,Pain\n05/06/2024,3:12,4\n05/07/2024,3:12,4\n");
        model.lookAgain();
        assertThat(run().tallies()).containsExactly("Cramps: 2 new, 0 the same, 0 changed");
        model.take();
        assertThat(desk.stored().cramps()).hasSize(2);
    }

    @Test
    void keepsTheDryRunAndItsTickWhileAnotherScreenIsShown() throws IOException {
        Path file = Files.writeString(
                folder.resolve("nights.csv"),
                "night,no_cramps,sleep_disturbance,sore_next_day,notes\n2025-05-11,yes,,,\nyesterday,,,,\n");
        model.choose(file);
        model.leaveBad(true);
        model.rest();
        assertThat(model.canTakeProperty().get()).isFalse();
        model.lookAgain();
        assertThat(model.leavesBadProperty().get()).isTrue();
        assertThat(model.canTakeProperty().get()).isTrue();

        Files.writeString(file, Files.readString(file) + "tomorrow,,,,\n");
        model.rest();
        model.lookAgain();
        assertThat(run().problemCount()).isEqualTo(2);
        assertThat(model.leavesBadProperty().get()).isFalse();

        Files.delete(file);
        model.lookAgain();
        assertThat(model.foundProperty().get()).isInstanceOf(Found.Nothing.class);
        assertThat(model.toldProperty().get().isProblem()).isTrue();
    }

    @Test
    void forgetsTheFileWhenThePersonLeaves() {
        model.choose(written(DIARY));
        model.leave();
        model.lookAgain();
        assertThat(model.foundProperty().get()).isInstanceOf(Found.Nothing.class);
    }

    @Test
    void keepsEveryDifferenceThatTheMergeKeeps() {
        List<Cramp> here = IntStream.range(0, 30)
                .mapToObj(number -> DIARY.cramps().getFirst().withSeverity(new Rating(2)))
                .map(cramp -> Samples.with(cramp, "id", UUID.randomUUID()))
                .toList();
        Path file = written(only(
                here.stream().map(cramp -> cramp.withSeverity(new Rating(7))).toList()));
        desk.holding(only(here));
        model.choose(file);
        assertThat(run().differences()).hasSize(30);
    }

    @Test
    void remindsWhoHasNoLimitHereThatAFileCarriesNone() {
        Path file = written(DIARY);
        model.choose(file);
        model.take();
        assertThat(model.toldProperty().get().words()).contains("upper limit");
    }

    @Test
    void doesNotRemindAfterATableOfAnotherProgram() throws IOException {
        model.choose(Files.writeString(folder.resolve("app.csv"), "Date,Time,Pain\n2024-05-06,3:12,4\n"));
        model.useMapping();
        model.take();
        assertThat(model.toldProperty().get().words()).contains("Taken in").doesNotContain("upper limit");
    }

    private DryRun run() {
        assertThat(model.foundProperty().get()).isInstanceOf(Found.Looked.class);
        return ((Found.Looked) model.foundProperty().get()).run();
    }

    private MappingViewModel mapping() {
        assertThat(model.foundProperty().get()).isInstanceOf(Found.Foreign.class);
        return ((Found.Foreign) model.foundProperty().get()).mapping();
    }

    private Path written(WholeDiary diary) {
        try (CarryDesk other = new CarryDesk(Files.createDirectory(folder.resolve("other"))).holding(diary)) {
            TakeOutViewModel out = other.takeOut();
            out.choose(Outlet.JSON);
            out.save(folder.resolve("there.json"));
            return folder.resolve("there.json");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static WholeDiary only(Cramp cramp) {
        return only(List.of(cramp));
    }

    private static WholeDiary only(List<Cramp> cramps) {
        WholeDiary none = WholeDiary.EMPTY;
        return new WholeDiary(
                none.profile(),
                List.of(),
                cramps,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                none.routine(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
