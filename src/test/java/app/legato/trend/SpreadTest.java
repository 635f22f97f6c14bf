package app.legato.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void takesTheMiddleOfAnOddNumberOfValues() {
        assertThat(Spread.of(DoubleStream.of(8, 3, 6))).contains(new Spread(3, 3, 6, 8));
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
        assertThat(Spread.of(DoubleStream.of(9, 2, 5, 3))).contains(new Spread(4, 2, 4, 9));
    }

    @Test
    void isEmptyWithoutValues() {
        assertThat(Spread.of(DoubleStream.empty())).isEmpty();
    }
}
