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
import java.util.Optional;
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

    private final Path door;
    private final Predicate<String> onMessage;
    private @Nullable ServerSocketChannel server;
    private @Nullable Path socket;
    private boolean closed;

    private Mailbox(Path door, Predicate<String> onMessage) {
        this.door = door;
        this.onMessage = onMessage;
    }

    /**
     * Begins to listen in {@code folder}, and returns before it does: loading the sockets would cost the start some 15 ms. Where there are no
     * such sockets, nobody is heard.
     */
    static Mailbox open(Path folder, Predicate<String> onMessage) {
        Mailbox mailbox = new Mailbox(folder.resolve(NAME), onMessage);
        Thread.ofPlatform().name("mailbox").daemon().start(mailbox::listen);
        return mailbox;
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

    private void listen() {
        try {
            Optional<ServerSocketChannel> bound = bind();
            while (bound.isPresent()) {
                SocketChannel caller = bound.get().accept();
                // A caller that says nothing holds up nobody else.
                Thread.ofPlatform().name("caller").daemon().start(() -> answer(caller));
            }
        } catch (AsynchronousCloseException closedWhileWaiting) {
            return;
        } catch (IOException | UnsupportedOperationException failure) {
            LoggerFactory.getLogger(Mailbox.class).warn("a second start will not be heard", failure);
            close();
        }
    }

    /**
     * The open door; empty when it was closed before. In a folder whose path is too long for a socket, {@value #NAME} is a file that names a
     * socket in a private temporary folder.
     */
    private synchronized Optional<ServerSocketChannel> bind() throws IOException {
        if (closed) {
            return Optional.empty();
        }
        Files.deleteIfExists(door);
        boolean fits = door.toString().getBytes(StandardCharsets.UTF_8).length <= PATH_BYTES_MAX;
        Path place = fits ? door : Files.createTempDirectory("legato-").resolve(NAME);
        socket = place;
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server = channel;
        channel.bind(UnixDomainSocketAddress.of(place));
        if (!fits) {
            Files.writeString(door, place.toString());
        }
        return Optional.of(channel);
    }

    private void answer(SocketChannel caller) {
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
    synchronized void close() {
        closed = true;
        try {
            if (server != null) {
                server.close();
            }
            if (socket != null) {
                Files.deleteIfExists(door);
                deleteTemporary(socket);
            }
        } catch (IOException failure) {
            LoggerFactory.getLogger(Mailbox.class).warn("the socket was left behind", failure);
        }
    }

    private void deleteTemporary(Path place) throws IOException {
        Path folder = place.getParent();
        if (!place.equals(door) && folder != null) {
            Files.deleteIfExists(place);
            Files.deleteIfExists(folder);
        }
    }
}
