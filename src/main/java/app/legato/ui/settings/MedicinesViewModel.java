package app.legato.ui.settings;

import app.legato.profile.Medicine;
import app.legato.profile.MedicineKind;
import app.legato.profile.Profile;
import app.legato.text.Texts;
import app.legato.text.Typed;
import app.legato.ui.control.PrintHint;
import app.legato.ui.control.TypedText;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.Undo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Medicines and supplements: the list, and one form to add or change one. Each change can be taken back. */
final class MedicinesViewModel {
    /** What the form is doing. */
    enum Form {
        CLOSED,
        ADDING,
        CHANGING
    }

    /** Before this a date is a slip of the finger. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final ProfileViewModel profile;
    private final Undo undo;
    private final Today today;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Form> form = new ReadOnlyObjectWrapper<>(Form.CLOSED);
    private final TypedText name = new TypedText(this::useName);
    private final ObjectProperty<MedicineKind> kind = new SimpleObjectProperty<>(MedicineKind.MEDICINE);
    private final TypedText start = new TypedText(typed -> useDate(typed, this::setStart));
    private final TypedText stop = new TypedText(this::useStop);
    private @Nullable Medicine before;
    private UUID id = UUID.randomUUID();
    private @Nullable UUID underWay;
    private @Nullable LocalDate startDate;
    private @Nullable LocalDate stopDate;

    MedicinesViewModel(ProfileViewModel profile, Undo undo, Today today, Texts texts) {
        this.profile = profile;
        this.undo = undo;
        this.today = today;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<Profile> profileProperty() {
        return profile.profileProperty();
    }

    ReadOnlyObjectProperty<Form> formProperty() {
        return form.getReadOnlyProperty();
    }

    TypedText name() {
        return name;
    }

    /** That the doctor's page has no letters for some of the name; empty when it has. */
    ObservableValue<String> nameHint() {
        return name.textProperty().map(typed -> PrintHint.of(typed, "settings.unprintable", texts));
    }

    ObjectProperty<MedicineKind> kindProperty() {
        return kind;
    }

    TypedText start() {
        return start;
    }

    TypedText stop() {
        return stop;
    }

    /** "Magnesium · since 3 May 2025". */
    String describe(Medicine medicine) {
        String kindWord = texts.of(medicine.kind());
        LocalDate from = medicine.start();
        LocalDate to = medicine.stop();
        if (from == null && to == null) {
            return kindWord;
        }
        if (to == null) {
            return texts.get("settings.medicine-since", kindWord, date(from));
        }
        return from == null
                ? texts.get("settings.medicine-until", kindWord, date(to))
                : texts.get("settings.medicine-from-to", kindWord, date(from), date(to));
    }

    /** Opens an empty form. */
    void add() {
        open(null);
    }

    /** Opens the form with what is known of {@code medicine}. */
    void change(Medicine medicine) {
        open(medicine);
    }

    void cancel() {
        form.set(Form.CLOSED);
    }

    /** Stores what the form says and closes it, unless a field has a problem. Pressed again meanwhile, it does nothing more. */
    void save() {
        if (form.get() == Form.CLOSED || id.equals(underWay)) {
            return;
        }
        boolean understood = Stream.of(name, start, stop).map(TypedText::commit).reduce(true, Boolean::logicalAnd);
        if (!understood) {
            return;
        }
        Medicine old = before;
        Medicine saved = new Medicine(id, name.textProperty().get().strip(), kind.get(), startDate, stopDate);
        underWay = saved.id();
        profile.edit(now -> now.withMedicine(saved), () -> saved(old, saved), () -> arrived(saved));
    }

    private void saved(@Nullable Medicine old, Medicine saved) {
        arrived(saved);
        // Meanwhile the form may have been opened for another one.
        if (saved.id().equals(id)) {
            form.set(Form.CLOSED);
        }
        undo.offer(
                texts.get(old == null ? "settings.medicine-added" : "settings.medicine-changed", saved.name()),
                () -> profile.edit(
                        now -> old == null ? now.withoutMedicine(saved.id()) : now.withMedicine(old), () -> {}));
    }

    private void arrived(Medicine written) {
        if (written.id().equals(underWay)) {
            underWay = null;
        }
    }

    /** Takes it off the list. */
    void delete(Medicine medicine) {
        if (medicine.id().equals(id)) {
            form.set(Form.CLOSED);
        }
        profile.edit(
                now -> now.withoutMedicine(medicine.id()),
                () -> undo.offer(
                        texts.get("settings.medicine-deleted", medicine.name()),
                        () -> profile.edit(now -> now.withMedicine(medicine), () -> {})));
    }

    private void open(@Nullable Medicine medicine) {
        before = medicine;
        underWay = null;
        id = medicine == null ? UUID.randomUUID() : medicine.id();
        name.reset(medicine == null ? "" : medicine.name());
        kind.set(medicine == null ? MedicineKind.MEDICINE : medicine.kind());
        startDate = medicine == null ? null : medicine.start();
        stopDate = medicine == null ? null : medicine.stop();
        start.reset(date(startDate));
        stop.reset(date(stopDate));
        form.set(medicine == null ? Form.ADDING : Form.CHANGING);
    }

    private String useName(String typed) {
        if (typed.isEmpty()) {
            return texts.get("settings.medicine-name-missing");
        }
        return typed.length() > Medicine.NAME_MAX ? texts.get("settings.too-long", Medicine.NAME_MAX) : "";
    }

    private String useStop(String typed) {
        String problem = useDate(typed, date -> stopDate = date);
        if (problem.isEmpty() && startDate != null && stopDate != null && stopDate.isBefore(startDate)) {
            return texts.get("settings.stop-before-start");
        }
        return problem;
    }

    private void setStart(@Nullable LocalDate date) {
        startDate = date;
    }

    private String useDate(String typed, Consumer<@Nullable LocalDate> use) {
        if (typed.isEmpty()) {
            use.accept(null);
            return "";
        }
        Optional<LocalDate> date = Typed.date(typed, texts.locale()).filter(day -> !day.isBefore(EARLIEST));
        if (date.isEmpty()) {
            return texts.get("settings.date-problem", date(LocalDate.of(2025, 5, 12)));
        }
        if (date.get().isAfter(today.day())) {
            return texts.get("settings.date-to-come", date(date.get()));
        }
        use.accept(date.get());
        return "";
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : texts.date(date);
    }
}
