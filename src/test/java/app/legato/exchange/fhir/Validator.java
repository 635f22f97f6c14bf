package app.legato.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** The HL7 validator with what R4 itself brings. It asks no server, so it knows no LOINC. */
final class Validator {
    private final FhirValidator validator;

    Validator() {
        FhirContext context = FhirContext.forR4();
        ValidationSupportChain support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context));
        validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }

    /** What it says of a bundle, each with its severity, in its order. */
    List<Said> validate(byte[] bundle) {
        return validator.validateWithResult(new String(bundle, StandardCharsets.UTF_8)).getMessages().stream()
                .map(Said::of)
                .toList();
    }

    record Said(ResultSeverityEnum severity, String where, String words) {
        static Said of(SingleValidationMessage message) {
            return new Said(message.getSeverity(), message.getLocationString(), message.getMessage());
        }
    }
}
