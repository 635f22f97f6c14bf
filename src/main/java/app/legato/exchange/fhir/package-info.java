/**
 * The diary as an HL7 FHIR R4 bundle, for a clinician's system. What becomes what:
 *
 * <table>
 * <caption>From the diary to FHIR</caption>
 * <tr><th>Diary</th><th>Resource</th><th>How</th></tr>
 * <tr><td>the whole</td><td>Composition</td><td>first in the bundle: what is in it and what is not, to be read by people</td></tr>
 * <tr><td>the person</td><td>Patient</td><td>name and date of birth only if given for this bundle</td></tr>
 * <tr><td>symptom check</td><td>QuestionnaireResponse</td><td>with its questions contained; not asked has no answer; none, if nothing was
 * asked</td></tr>
 * <tr><td>medicine</td><td>MedicationStatement</td><td>name as text; intended, active or completed on the day of writing</td></tr>
 * <tr><td>night</td><td>Observation</td><td>number of cramps, its cramps as members, sleep disturbance and soreness as components; 0 only when
 * the person said none; a night of which only the sleep was told has an absent number; a night not recorded is not there</td></tr>
 * <tr><td>cramp</td><td>Observation</td><td>a sentence as value, place as text, pain as a component with LOINC 72514-3 (0 to 10, unit
 * {score}), what eased it as text; a period, or an onset alone where the end is not known</td></tr>
 * <tr><td>drinks of a day</td><td>Observation</td><td>LOINC 8999-5, total in mL, with the note that it is what was noted</td></tr>
 * <tr><td>session</td><td>Procedure</td><td>completed, stopped or not-done; holds held in full as a note</td></tr>
 * </table>
 *
 * <p>Text first: apart from those two LOINC codes and FHIR's own lists nothing is coded, and no SNOMED is claimed. Every resource tells itself
 * in the language of the bundle and says that it is self-recorded; the patient is performer, recorder or source of each. Day factors, steps of
 * the evening, conditions, cautions and plans have no place in it.
 */
@NullMarked
package app.legato.exchange.fhir;

import org.jspecify.annotations.NullMarked;
