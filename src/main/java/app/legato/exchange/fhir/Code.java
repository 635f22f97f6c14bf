package app.legato.exchange.fhir;

/**
 * A code of somebody else's list, for machines; people read the text beside it. No others are claimed: everything else is text alone.
 *
 * @param display the list's own name for it, in English whatever the language of the bundle
 */
record Code(String system, String code, String display) {
    private static final String LOINC = "http://loinc.org";

    /** Pain as the person rated it. */
    static final Code PAIN =
            new Code(LOINC, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported");

    /** What was drunk, as somebody estimated it. */
    static final Code FLUID = new Code(LOINC, "8999-5", "Fluid intake oral Estimated");

    /** The person's own answers, not a measurement. */
    static final Code SURVEY =
            new Code("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey");

    /** A medicine as the person names it. */
    static final Code BY_PATIENT = new Code(
            "http://terminology.hl7.org/CodeSystem/medication-statement-category",
            "patientspecified",
            "Patient Specified");

    /** There is an answer, but nobody gave it. */
    static final Code UNKNOWN =
            new Code("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown", "Unknown");
}
