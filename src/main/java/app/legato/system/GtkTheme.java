package app.legato.system;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.LoggerFactory;

/**
 * How a GTK desktop draws the dialogs that are its own. On the FX thread, where GTK has begun; foreign, so the program is started with
 * {@code --enable-native-access}. Source: docs.gtk.org, GtkSettings.
 */
public final class GtkTheme {
    private static final String PROPERTY = "gtk-application-prefer-dark-theme";

    /** What g_object_set is given before its list of any length. */
    private static final int FIXED = 2;

    private GtkTheme() {}

    /** Asks for the dark form of the desktop's theme, or for the usual one. Where GTK does not take it, dialogs are as they were. */
    @SuppressWarnings("restricted")
    public static void preferDark(boolean dark) {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            MethodHandle settings = linker.downcallHandle(
                    SymbolLookup.libraryLookup("libgtk-3.so.0", arena).findOrThrow("gtk_settings_get_default"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS));
            MethodHandle set = linker.downcallHandle(
                    SymbolLookup.libraryLookup("libgobject-2.0.so.0", arena).findOrThrow("g_object_set"),
                    FunctionDescriptor.ofVoid(
                            ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
                    Linker.Option.firstVariadicArg(FIXED));
            MemorySegment all = (MemorySegment) settings.invokeExact();
            if (!all.equals(MemorySegment.NULL)) {
                set.invokeExact(all, arena.allocateFrom(PROPERTY), dark ? 1 : 0, MemorySegment.NULL);
            }
        } catch (Throwable refused) {
            LoggerFactory.getLogger(GtkTheme.class).warn("GTK took no theme: {}", refused.toString());
        }
    }
}
