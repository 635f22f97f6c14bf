package app.legato.system;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * A Unix-domain socket in a folder that only the person can enter. A call is one line, the answer is one line. Waiting costs nothing: one
 * thread is blocked in {@code accept}. Whoever holds the folder's lock may open it; a socket that a crash left is replaced.
 */
final class Mailbox {
    private static final String NAME = "legato.socket";
    private static final String TAKEN = "taken";
    private static final String REFUSED = "refused";

    /** What macOS takes of a socket's path; Linux takes 107 bytes, Windows about as many. */
    private static final int PATH_BYTES_MAX = 103;

    private static final int LINE_BYTES_MAX = 1024;
    private static final long PATIENCE_MILLISECONDS = 3000;
    private static final long RETRY_MILLISECONDS = 30;

    private final ServerSocketChannel server;
    private final Path door;
    private final Path socket;

    private Mailbox(ServerSocketChannel server, Path door, Path socket) {
        this.server = server;
        this.door = door;
        this.socket = socket;
    }

    /**
     * Listens in {@code folder}. In a folder whose path is too long for a socket, {@value #NAME} is a file that names a socket in a private
     * temporary folder.
     *
     * @return null where there are no such sockets
     */
    static @Nullable Mailbox open(Path folder, Predicate<String> onMessage) {
        Path door = folder.resolve(NAME);
        try {
            Files.deleteIfExists(door);
            boolean fits = door.toString().getBytes(StandardCharsets.UTF_8).length <= PATH_BYTES_MAX;
            Path socket = fits ? door : Files.createTempDirectory("legato-").resolve(NAME);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            if (!fits) {
                Files.writeString(door, socket.toString());
            }
            Mailbox mailbox = new Mailbox(server, door, socket);
            Thread.ofPlatform().name("mailbox").daemon().start(() -> mailbox.listen(onMessage));
            return mailbox;
        } catch (IOException | UnsupportedOperationException noSockets) {
            LoggerFactory.getLogger(Mailbox.class).warn("a second start will not be heard", noSockets);
            return null;
        }
    }

    /** Delivers {@code message} and says whether it was taken; false when nobody answers in time. */
    static boolean send(Path folder, String message) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        // A thread of its own, because a blocking read of such a socket knows no time limit.
        Thread.ofPlatform().name("call").daemon().start(() -> answer.complete(call(folder.resolve(NAME), message)));
        try {
            return answer.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException nobodyAnswers) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean call(Path door, String message) {
        try (SocketChannel channel = connected(door)) {
            writeLine(channel, message);
            return readLine(channel).equals(TAKEN);
        } catch (IOException | UnsupportedOperationException nobodyAnswers) {
            return false;
        }
    }

    /** Two clicks start two programs at once: the first may hold the folder already and not be listening yet. */
    private static SocketChannel connected(Path door) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLISECONDS);
        while (true) {
            try {
                return SocketChannel.open(address(door));
            } catch (IOException notListeningYet) {
                if (System.nanoTime() > end) {
                    throw notListeningYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static UnixDomainSocketAddress address(Path door) throws IOException {
        return UnixDomainSocketAddress.of(Files.isRegularFile(door) ? Path.of(Files.readString(door)) : door);
    }

    private void listen(Predicate<String> onMessage) {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                // A caller that says nothing holds up nobody else.
                Thread.ofPlatform().name("caller").daemon().start(() -> answer(caller, onMessage));
            } catch (AsynchronousCloseException closed) {
                return;
            } catch (IOException failure) {
                LoggerFactory.getLogger(Mailbox.class).warn("a second start will not be heard any more", failure);
                close();
            }
        }
    }

    private static void answer(SocketChannel caller, Predicate<String> onMessage) {
        try (caller) {
            writeLine(caller, onMessage.test(readLine(caller)) ? TAKEN : REFUSED);
        } catch (IOException | RuntimeException failure) {
            LoggerFactory.getLogger(Mailbox.class).warn("a second start was not answered", failure);
        }
    }

    private static void writeLine(SocketChannel channel, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String readLine(SocketChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LINE_BYTES_MAX);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == '\n') {
                return new String(bytes.array(), 0, bytes.position() - 1, StandardCharsets.UTF_8);
            }
        }
        throw new IOException("no line");
    }

    /** Stops listening and leaves no socket behind. */
    void close() {
        try {
            server.close();
            Files.deleteIfExists(door);
            Path temporary = socket.getParent();
            if (!socket.equals(door) && temporary != null) {
                Files.deleteIfExists(socket);
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            LoggerFactory.getLogger(Mailbox.class).warn("the socket was left behind", failure);
        }
    }
}
