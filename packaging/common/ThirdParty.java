import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the notices of the software that a package ships: {@code java ThirdParty.java PREFACE LIBS OUTPUT JAR...}.
 * Names, versions and licences are read from the jars' poms, which lie in the folder LIBS together with their parents;
 * licence and notice texts from the jars themselves, each text once. A jar without a pom or a licence stops the build.
 */
final class ThirdParty {
    private static final String RULE = "=".repeat(78);

    private ThirdParty() {}

    public static void main(String[] args) throws Exception {
        var libs = Path.of(args[1]);
        var notices = new StringBuilder(Files.readString(Path.of(args[0]))).append('\n');
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (var name : List.of(args).subList(3, args.length)) {
            var jar = Path.of(name);
            notices.append(entry(libs, jar)).append('\n');
            texts(jar).forEach((where, text) ->
                    sources.computeIfAbsent(text, _ -> new ArrayList<>()).add(where));
        }
        sources.forEach((text, places) ->
                notices.append(RULE + "\n" + String.join("\n", places) + "\n" + RULE + "\n\n" + text + "\n\n"));
        Files.writeString(Path.of(args[2]), notices);
    }

    private static String entry(Path libs, Path jar) throws Exception {
        var stem = jar.getFileName().toString().replaceAll("(-(linux|mac|win)[a-z0-9-]*)?\\.jar$", "");
        var pom = libs.resolve(stem + ".pom");
        var licences = licences(libs, pom);
        if (licences.isEmpty()) {
            throw new IllegalStateException("No licence is named in " + pom + " or its parents");
        }
        var text = new StringBuilder("* " + stem + "\n");
        licences.forEach(licence -> text.append("    ").append(licence).append('\n'));
        return text.toString();
    }

    /** The licences of that pom, or of the nearest parent that names any. */
    private static List<String> licences(Path libs, Path pom) throws Exception {
        var project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
        var named = children(project, "licenses")
                .flatMap(all -> children(all, "license"))
                .map(licence -> text(licence, "name") + ", " + text(licence, "url"))
                .toList();
        var parent = children(project, "parent").findFirst();
        if (!named.isEmpty() || parent.isEmpty()) {
            return named;
        }
        return licences(libs, libs.resolve(text(parent.get(), "artifactId") + "-" + text(parent.get(), "version") + ".pom"));
    }

    /** The licence and notice texts inside a jar, by where they stand. */
    private static Map<String, String> texts(Path jar) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (var zip = new ZipFile(jar.toFile())) {
            var entries = zip.stream()
                    .filter(entry -> entry.getName().matches("(?i)(.*/)?[^/]*(licen[sc]e|notice)[^/]*"))
                    .filter(entry -> !entry.isDirectory() && !entry.getName().endsWith(".class"))
                    .toArray(ZipEntry[]::new);
            for (var entry : entries) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                found.put(jar.getFileName() + ": " + entry.getName(), text.replace("\r", "").strip());
            }
        }
        return found;
    }

    private static Stream<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE && node.getNodeName().equals(name))
                .map(Element.class::cast);
    }

    private static String text(Element parent, String name) {
        return children(parent, name)
                .findFirst()
                .map(child -> child.getTextContent().strip().replaceAll("\\s+", " "))
                .orElse("");
    }
}
