package org.partnershipportal.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    private static final int BOMB = 60_000_000;

    @Test
    void whatAFileIsItsContentSays() {
        assertThat(FileKind.of(text("%PDF-1.7 and so on"))).contains(FileKind.PDF);
        assertThat(FileKind.of(text("A line.\r\n\tAnother: £5"))).contains(FileKind.TXT);
        assertThat(FileKind.of(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0}))
                .as("a program")
                .isEmpty();
        assertThat(FileKind.of(new byte[] {'a', 0, 'b'})).isEmpty();
        assertThat(FileKind.of(new byte[] {(byte) 0xC3, (byte) 0x28}))
                .as("no UTF-8")
                .isEmpty();
    }

    @Test
    void aDocumentIsKnownByWhatIsPackedInIt() throws IOException {
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileKind.DOCX);
        assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.XLSX);
        assertThat(FileKind.of(zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml")))
                .contains(FileKind.ODT);
        assertThat(FileKind.of(zip("readme.txt"))).isEmpty();
        assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .as("with programs in it")
                .isEmpty();
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws IOException {
        byte[] bomb = zip("[Content_Types].xml", "word/document.xml", "bomb=" + "0".repeat(BOMB));
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> FileKind.of(bomb)).isInstanceOf(ZipBomb.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report.exe                      | report.pdf
            ../../etc/passwd                | passwd.pdf
            C:\\Users\\me\\my file (1).PDF  | my file (1).pdf
            a<b>"c.pdf                      | a-b-c.pdf
            .pdf                            | -pdf.pdf
            ''                              | file.pdf
            """)
    void aNameIsCleanAndEndsLikeItsKind(String said, String name) {
        assertThat(FileName.of(said, FileKind.PDF)).isEqualTo(name);
        assertThat(FileName.of("x".repeat(300), FileKind.PDF)).hasSizeLessThan(120);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Each entry by its name, behind "=" what is in it. */
    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write(text(parts.length > 1 ? parts[1] : "x"));
            }
        }
        return out.toByteArray();
    }
}
