package app.legato.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file of text from anywhere: read once from end to end before anything is made of it, a few kilobytes at a time.
 *
 * @param source opens the file anew each time
 * @param charset UTF-8, or UTF-16 when a mark at its beginning says so
 * @param lines how many lines it has
 * @param quotes how many straight double quotation marks it has
 */
public record TextFile(Source source, Charset charset, long lines, long quotes) {
    /** As many bytes as are read of any file, packed or not. */
    public static final long BYTES_MOST = 512L << 20;

    private static final int CHUNK = 1 << 13;

    /** Something that can be read from its beginning again and again. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Looks through a file.
     *
     * @throws Unreadable when it is empty, too large, or no text
     */
    public static TextFile inspect(Source source) throws IOException {
        try (InputStream in = source.open()) {
            PushbackInputStream marked = new PushbackInputStream(in, 3);
            Charset charset = skipMark(marked);
            return count(source, marked, charset);
        }
    }

    /** The text without its mark. */
    public Reader reader() throws IOException {
        PushbackInputStream in = new PushbackInputStream(source.open(), 3);
        skipMark(in);
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    private static Charset skipMark(PushbackInputStream in) throws IOException {
        byte[] first = in.readNBytes(3);
        if (first.length >= 2 && (first[0] & 0xff) == 0xfe && (first[1] & 0xff) == 0xff) {
            in.unread(first, 2, first.length - 2);
            return StandardCharsets.UTF_16BE;
        }
        if (first.length >= 2 && (first[0] & 0xff) == 0xff && (first[1] & 0xff) == 0xfe) {
            in.unread(first, 2, first.length - 2);
            return StandardCharsets.UTF_16LE;
        }
        boolean utf8 = first.length == 3
                && (first[0] & 0xff) == 0xef
                && (first[1] & 0xff) == 0xbb
                && (first[2] & 0xff) == 0xbf;
        if (!utf8) {
            in.unread(first);
        }
        return StandardCharsets.UTF_8;
    }

    private static TextFile count(Source source, InputStream in, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        Counter counter = new Counter();
        long read = 0;
        boolean end = false;
        while (!end) {
            int more = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = more < 0;
            read += Math.max(more, 0);
            if (read > BYTES_MOST) {
                throw new Unreadable(Problem.of("exchange.too-large", BYTES_MOST >> 20));
            }
            bytes.position(bytes.position() + Math.max(more, 0)).flip();
            CoderResult result = decoder.decode(bytes, chars, end);
            counter.count(chars.flip());
            if (result.isError()) {
                throw new Unreadable(Problem.at(counter.lines + 1, "exchange.not-utf-8"));
            }
            chars.clear();
            bytes.compact();
        }
        if (counter.blank) {
            throw new Unreadable(Problem.of("exchange.empty"));
        }
        return new TextFile(source, charset, counter.lines + 1, counter.quotes);
    }

    private static final class Counter {
        private long lines;
        private long quotes;
        private boolean blank = true;
        private boolean afterReturn;

        void count(CharBuffer chars) {
            while (chars.hasRemaining()) {
                char one = chars.get();
                if (one == '\r' || (one == '\n' && !afterReturn)) {
                    lines++;
                }
                afterReturn = one == '\r';
                quotes += one == '"' ? 1 : 0;
                blank &= one <= ' ';
            }
        }
    }
}
