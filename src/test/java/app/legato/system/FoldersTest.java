package app.legato.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
@Order(Integer.MAX_VALUE)
@Isolated("it changes what holds for the whole program")
class FoldersTest {
    @TempDir
    Path temporary;

    private String before = "";

    @BeforeEach
    void remember() {
        before = System.getProperty(Folders.PROPERTY, "");
    }

    @AfterEach
    void restore() {
        System.setProperty(Folders.PROPERTY, before);
    }

    @Test
    void isThisPersonsOwnFolderUnlessAnotherOneIsNamed() {
        System.setProperty(Folders.PROPERTY, "");
        assertThat(Folders.ofThisPerson().data()).isAbsolute().endsWithRaw(Path.of(ownName()));

        System.setProperty(Folders.PROPERTY, temporary.toString());
        assertThat(Folders.ofThisPerson().data()).isEqualTo(temporary);
    }

    @Test
    void keepsDiaryAndSettingsSideBySide() {
        Folders folders = new Folders(temporary);
        assertThat(folders.diary()).hasParentRaw(temporary);
        assertThat(folders.settings()).hasParentRaw(temporary);
    }

    @Test
    void makesAFolderThatOnlyItsOwnerCanEnter() throws Exception {
        Folders folders = new Folders(temporary.resolve("share/legato"));
        folders.make();
        folders.make();
        assertThat(folders.data()).isDirectory();
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"));
        assertThat(modeOf(folders.data())).isEqualTo("rwx------");
    }

    @Test
    void takesItsOwnFolderBackButLeavesOneThatThePersonNamed() throws Exception {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));

        System.setProperty(Folders.PROPERTY, temporary.toString());
        Folders.ofThisPerson().make();
        assertThat(modeOf(temporary)).isEqualTo("rwxr-xr-x");

        System.setProperty(Folders.PROPERTY, "");
        new Folders(temporary).make();
        assertThat(modeOf(temporary)).isEqualTo("rwx------");
    }

    @Test
    void failsWhereAFileIsInTheWay() throws Exception {
        Path file = Files.createFile(temporary.resolve("legato"));
        assertThatIOException().isThrownBy(() -> new Folders(file).make());
    }

    private static String ownName() {
        return System.getProperty("os.name").startsWith("Linux") ? "legato" : "Legato";
    }

    private static String modeOf(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
