package app.legato.summary;

import app.legato.text.Texts;
import java.awt.image.BufferedImage;
import java.nio.file.*;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import app.legato.diary.Entries;
import app.legato.drink.VolumeUnit;
import app.legato.demo.*;
import app.legato.night.Night;
import java.util.*;
import java.util.stream.*;

public class TryTest {
    public static void main(String[] a) throws Exception { new TryTest().tries(); }
    @Test
    void tries() throws Exception {
        for (int[] n : new int[][] {{28, 2}, {70, 3}, {91, 30}, {365, 4}, {1096, 4}}) {
            Entries e = Diaries.random(n[0], 3, n[1], n[0] == 91 ? Diaries.longest() : Diaries.profile());
            Extras x = new Extras(true, Set.of(), VolumeUnit.MILLILITRES);
            long t = System.nanoTime();
            app.legato.trend.Strip before = app.legato.trend.Strip.of(Diaries.usual(n[0], 5));
            Summary s = SummaryBuilder.build(new Material(e, before), n[0] == 91 ? Diaries.longestCover() : Diaries.COVER, x);
            byte[] pdf = new SummaryPdf(new Texts(n[0] == 91 ? Locale.GERMANY : Locale.UK), Paper.A4, "1.0").bytes(s);
            System.out.println(n[0] + " nights: " + pdf.length + " bytes, " + (System.nanoTime() - t) / 1000000 + " ms, pages " + Paged.pages(pdf));
            Files.createDirectories(Path.of("target/try"));
            Files.write(Path.of("target/try/" + n[0] + ".pdf"), pdf);
            if (n[0] < 366) System.out.println(Referee.complaints(pdf));
        }
    }
}
