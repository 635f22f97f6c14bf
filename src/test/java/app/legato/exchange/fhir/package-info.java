@NullMarked
package app.legato.exchange.fhir;

import org.jspecify.annotations.NullMarked;
