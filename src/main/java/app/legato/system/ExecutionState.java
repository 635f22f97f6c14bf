package app.legato.system;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Asks Windows by {@code SetThreadExecutionState} of kernel32. The state belongs to the thread that sets it and ends with it, so both calls
 * must come from one thread that lives in between; {@link Vigil} has such a one. Source: learn.microsoft.com, winbase.h.
 */
final class ExecutionState implements Inhibitor {
    static final int SYSTEM_REQUIRED = 0x1;
    static final int DISPLAY_REQUIRED = 0x2;
    static final int CONTINUOUS = 0x8000_0000;

    private final Call call;

    ExecutionState(Call call) {
        this.call = call;
    }

    @Override
    public Inhibition inhibit(String reason) throws Exception {
        if (call.set(CONTINUOUS | DISPLAY_REQUIRED | SYSTEM_REQUIRED) == 0) {
            throw new IllegalStateException("SetThreadExecutionState refused");
        }
        return () -> call.set(CONTINUOUS);
    }

    /** The foreign call; a test puts another in its place. */
    @FunctionalInterface
    interface Call {
        /** @return the state before, 0 when it failed */
        int set(int flags) throws Exception;
    }

    /** Foreign, so the program is started with {@code --enable-native-access}. */
    @SuppressWarnings("restricted")
    static int setThreadExecutionState(int flags) throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle call = Linker.nativeLinker()
                    .downcallHandle(
                            SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("SetThreadExecutionState"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            return (int) call.invokeExact(flags);
        } catch (Exception refused) {
            throw refused;
        } catch (Throwable broken) {
            throw new IllegalStateException(broken);
        }
    }
}
