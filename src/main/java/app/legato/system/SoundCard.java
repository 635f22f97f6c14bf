package app.legato.system;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Where sound goes: the computer's card, or what a test or a measurement puts in its place. */
@FunctionalInterface
public interface SoundCard {
    /** What every line takes: 16 bit, little end first, and two channels, because some cards take nothing else. */
    AudioFormat FORMAT = new AudioFormat(44_100, 16, 2, true, false);

    /**
     * Opens a line that sounds as soon as it is given something.
     *
     * @throws LineUnavailableException when another program has the card to itself
     * @throws IllegalArgumentException when there is no card; Java says it so
     */
    Line open() throws LineUnavailableException;

    /** An open line. One thread at a time. */
    interface Line {
        /**
         * Hands {@code samples} over, and waits while the line has no room for them.
         *
         * @return false when it did not take them all: the card is gone
         */
        boolean write(byte[] samples);

        /** Lets go at once; what has not sounded yet is lost. */
        void close();
    }

    /** The card that the system plays on. */
    static SoundCard ofComputer() {
        return SoundCard::openComputers;
    }

    private static Line openComputers() throws LineUnavailableException {
        SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
        // 50 ms: a chime that comes while another sounds waits no longer than that, and a busy computer can be as late
        // without a click.
        int bytesOfMillisecond = (int) (FORMAT.getFrameRate() * FORMAT.getFrameSize() / 1000);
        line.open(FORMAT, 50 * bytesOfMillisecond / FORMAT.getFrameSize() * FORMAT.getFrameSize());
        line.start();
        return new Line() {
            @Override
            public boolean write(byte[] samples) {
                return line.write(samples, 0, samples.length) == samples.length;
            }

            @Override
            public void close() {
                line.close();
            }
        };
    }
}
