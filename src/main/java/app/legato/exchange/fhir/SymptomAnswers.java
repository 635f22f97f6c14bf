package app.legato.exchange.fhir;

import app.legato.profile.Answer;
import app.legato.profile.Symptom;
import app.legato.text.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The doctor's checklist with the questions it answers. A question that was not asked is among the questions and has no answer. When they were
 * answered is not kept, so it is not said.
 */
record SymptomAnswers(Page page) {
    private static final String QUESTIONS = "questions";

    /** @param answers at least one */
    void write(Map<Symptom, Answer> answers) throws IOException {
        Json json = page.json();
        Map<Symptom, Answer> inOrder = new EnumMap<>(answers);
        List<String> lines =
                Arrays.stream(Symptom.values()).map(one -> line(one, answers)).toList();
        Narrative narrative = new Narrative(page.texts().locale())
                .paragraph(page.texts().get("fhir.symptoms"))
                .list(lines);
        page.resource("QuestionnaireResponse", page.ids().of("symptoms", ""), narrative, () -> {
            json.only("contained", this::questions);
            json.string("questionnaire", "#" + QUESTIONS);
            json.string("status", "completed");
            page.subject("author");
            json.reference("source", page.ids().patient());
            json.array("item", () -> {
                for (Map.Entry<Symptom, Answer> one : inOrder.entrySet()) {
                    json.object(() -> answer(one.getKey(), one.getValue()));
                }
            });
        });
    }

    private void questions() throws IOException {
        Json json = page.json();
        json.string("resourceType", "Questionnaire");
        json.string("id", QUESTIONS);
        json.string("language", page.texts().locale().getLanguage());
        json.string("title", page.texts().get("fhir.symptoms"));
        json.string("status", "active");
        json.array("item", () -> {
            for (Symptom symptom : Symptom.values()) {
                json.object(() -> question(symptom));
            }
        });
    }

    private void question(Symptom symptom) throws IOException {
        Json json = page.json();
        json.string("linkId", linkId(symptom));
        json.string("text", page.texts().of(symptom));
        json.string("type", "choice");
        json.array("answerOption", () -> {
            for (Answer answer : Answer.offeredFor(symptom)) {
                json.object(() -> json.string("valueString", page.texts().of(answer)));
            }
        });
    }

    private void answer(Symptom symptom, Answer answer) throws IOException {
        Json json = page.json();
        json.string("linkId", linkId(symptom));
        json.string("text", page.texts().of(symptom));
        json.only("answer", () -> json.string("valueString", page.texts().of(answer)));
    }

    private String line(Symptom symptom, Map<Symptom, Answer> answers) {
        Texts texts = page.texts();
        Answer answer = answers.get(symptom);
        return texts.get(
                "fhir.symptom", texts.of(symptom), answer == null ? texts.get("summary.not-asked") : texts.of(answer));
    }

    private static String linkId(Symptom symptom) {
        return symptom.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
