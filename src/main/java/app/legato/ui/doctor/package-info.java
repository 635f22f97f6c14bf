/**
 * The doctor's page on screen: the same PDF that is saved and printed, seen beside the few things that are typed for it. Pages are made off
 * the FX thread; what is typed here is stored only while the person wants it remembered.
 */
@NullMarked
package app.legato.ui.doctor;

import org.jspecify.annotations.NullMarked;
