package app.legato.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Several files in one input of the fuzzer, parted by the byte 0xFF, which no text in UTF-8 has. */
final class Pieces {
    private static final int PARTING = 0xFF;
    private static final int MOST = 24;

    private Pieces() {}

    /** Each piece; what would be too many stays with the last. */
    static List<byte[]> of(byte[] data) {
        List<byte[]> pieces = new ArrayList<>();
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        for (byte one : data) {
            if ((one & 0xFF) == PARTING && pieces.size() < MOST - 1) {
                pieces.add(piece.toByteArray());
                piece.reset();
            } else {
                piece.write(one);
            }
        }
        pieces.add(piece.toByteArray());
        return pieces;
    }

    static byte[] together(List<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            if (all.size() > 0) {
                all.write(PARTING);
            }
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
