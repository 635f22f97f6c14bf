package app.legato.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A screen in memory (Xvfb) whose picture can be read at any moment without asking anybody: the server keeps it in a file that is mapped
 * here. So a program's start is measured by what can be seen, in the same way for every program, and nothing is built into any of them.
 */
final class VirtualScreen implements AutoCloseable {
    /** Every third pixel of every third row is looked at. */
    private static final int STRIDE = 3;

    private static final int COLOUR = 0xFFFFFF;
    private static final int BYTES_A_COLOUR_ENTRY = 12;

    private final Process server;
    private final String display;
    private final IntBuffer pixels;
    private final int width;
    private final int height;
    private final int rowInts;
    private final int[] row;

    private VirtualScreen(Process server, String display, ByteBuffer file) {
        this.server = server;
        this.display = display;
        // The header is that of the X window dump format: 32-bit numbers, most significant byte first.
        int headerBytes = file.getInt(0);
        width = file.getInt(4 * 4);
        height = file.getInt(5 * 4);
        rowInts = file.getInt(12 * 4) / Integer.BYTES;
        int colours = file.getInt(19 * 4);
        pixels = file.slice(headerBytes + colours * BYTES_A_COLOUR_ENTRY, rowInts * height * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asIntBuffer();
        row = new int[rowInts];
    }

    /** Starts one, with its files in {@code folder}. */
    static VirtualScreen start(Path folder) throws IOException, Skipped {
        Path frames = Files.createDirectories(folder.resolve("screen"));
        ProcessBuilder builder = new ProcessBuilder(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x1024x24",
                "-nolisten",
                "tcp",
                "-fbdir",
                frames.toString());
        builder.redirectError(folder.resolve("xvfb.log").toFile());
        Process server;
        try {
            server = builder.start();
        } catch (IOException missing) {
            throw new Skipped("Xvfb is not installed (Debian package xvfb), so no window can be opened and watched.");
        }
        // Not closed: the server ends when nobody reads any more.
        BufferedReader number = server.inputReader();
        String display = number.readLine();
        if (display == null) {
            throw new Skipped("Xvfb did not start, so no window can be opened and watched.");
        }
        try (FileChannel channel = FileChannel.open(frames.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            return new VirtualScreen(
                    server, ":" + display, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** What {@code DISPLAY} must say to open a window here. */
    String display() {
        return display;
    }

    /** The colours now, thinned out; the upper byte is zero. Takes about a third of a millisecond. */
    int[] look() {
        int[] seen = new int[((width + STRIDE - 1) / STRIDE) * ((height + STRIDE - 1) / STRIDE)];
        int next = 0;
        for (int y = 0; y < height; y += STRIDE) {
            pixels.get(y * rowInts, row);
            for (int x = 0; x < width; x += STRIDE) {
                seen[next++] = row[x] & COLOUR;
            }
        }
        return seen;
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
