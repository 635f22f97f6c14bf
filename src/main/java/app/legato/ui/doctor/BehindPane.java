package app.legato.ui.doctor;

import app.legato.summary.Note;
import app.legato.text.Texts;
import app.legato.ui.control.Shown;
import app.legato.ui.control.Styles;
import app.legato.ui.control.Wrapped;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Whether the diary follows the page, and which of its notes may be read. */
final class BehindPane extends VBox {
    private final DoctorViewModel model;
    private final Texts texts;
    private final VBox notes = new VBox();

    BehindPane(DoctorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        CheckBox diary = new CheckBox(texts.get("doctor.diary"));
        diary.setOnAction(_ -> model.listDiary(diary.isSelected()));
        model.diaryProperty().subscribe(diary::setSelected);
        notes.getStyleClass().add("notes");
        Shown.when(notes, model.diaryProperty());
        model.page().notesProperty().subscribe(this::show);
        getChildren().addAll(diary, notes);
    }

    /** Each note with a box of its own, not ticked. */
    private void show(List<Note> found) {
        String heading = texts.get(found.isEmpty() ? "doctor.notes-none" : "doctor.notes");
        notes.getChildren().setAll(Wrapped.label(heading, Styles.SMALL, Styles.MUTED));
        notes.getChildren().addAll(found.stream().map(this::box).toList());
    }

    private Node box(Note note) {
        Set<Note.Key> ticked = model.tickedProperty().get();
        CheckBox box = new CheckBox(words(note));
        box.setSelected(ticked.contains(note.key()));
        box.setOnAction(_ -> model.tick(note.key(), box.isSelected()));
        return box;
    }

    private String words(Note note) {
        String night = texts.night(note.night().evening());
        return note.at() == null
                ? texts.get("doctor.note", night, note.words())
                : texts.get(
                        "doctor.note-at", night, texts.time(note.at().local().toLocalTime()), note.words());
    }
}
