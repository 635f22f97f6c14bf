package app.legato.summary;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF, which judges whether a PDF keeps every rule of PDF/UA-1 that a program can judge. */
final class Referee {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Referee() {}

    /** Each broken rule once, in veraPDF's words; empty when all are kept. */
    static Set<String> complaints(byte[] pdf) throws Exception {
        Set<String> complaints = new TreeSet<>();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            List<TestAssertion> failed = validator.validate(parser).getTestAssertions();
            for (TestAssertion assertion : failed) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    complaints.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                }
            }
        }
        return complaints;
    }
}
