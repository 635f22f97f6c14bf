package app.legato.system;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps the screen from dimming, blanking and locking while somebody follows a stretch without touching the computer. A wish and no more:
 * where the system does not listen, nothing happens.
 *
 * <p>Both calls return at once and never fail; pressed twice they mean the same as once. What was asked of the system ends with the process,
 * however it ends. Safe on any thread.
 *
 * <p>By system, and how far each was tried:
 *
 * <ul>
 *   <li>Linux: the session bus, see {@link BusInhibitor}. Tested against a real bus with a stand-in for the desktop.
 *   <li>Windows: {@code SetThreadExecutionState}, see {@link ExecutionState}. The call itself was never made on a Windows computer.
 *   <li>macOS: the system's {@code caffeinate}, see {@link Caffeinate}. Tested with a stand-in for it, never on a Mac.
 * </ul>
 */
public interface ScreenAwake {
    /** From now on the screen stays on. */
    void keep();

    /** The screen may go dark again, as the person has set it. */
    void release();

    /**
     * The way of this computer. Nothing is started or opened before the first {@link #keep}.
     *
     * @param system the value of {@code os.name}
     * @param environment the environment's variables
     * @param reason why, in a few words: some desktops show it. Asked by {@link #keep}, on its thread
     */
    static ScreenAwake ofSystem(String system, Map<String, String> environment, Supplier<String> reason) {
        return new Vigil(inhibitor(system.toLowerCase(Locale.ROOT), environment), reason);
    }

    private static Inhibitor inhibitor(String system, Map<String, String> environment) {
        if (system.startsWith("windows")) {
            return new ExecutionState(ExecutionState::setThreadExecutionState);
        }
        if (system.startsWith("mac")) {
            return new Caffeinate("/usr/bin/caffeinate");
        }
        return SessionBus.address(environment).<Inhibitor>map(BusInhibitor::new).orElse(Inhibitor.NONE);
    }
}
