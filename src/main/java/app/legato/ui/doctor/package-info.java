/**
 * The doctor's page on screen: the same PDF that is saved and printed, seen beside the few things that are typed for it. Pages are made off
 * the FX thread; nothing typed here is stored.
 */
@NullMarked
package app.legato.ui.doctor;

import org.jspecify.annotations.NullMarked;
