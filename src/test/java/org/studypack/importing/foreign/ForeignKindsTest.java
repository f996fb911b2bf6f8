package org.studypack.importing.foreign;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Watch;
import org.studypack.importing.folder.ImportedDocument;
import org.studypack.importing.foreign.block.ForeignBlock;
import org.studypack.importing.foreign.block.ForeignBlock.Heading;
import org.studypack.importing.foreign.block.ForeignBlock.Item;
import org.studypack.importing.foreign.block.ForeignBlock.Paragraph;
import org.studypack.importing.foreign.block.ForeignBlock.Role;
import org.studypack.importing.foreign.block.ForeignDocument;
import org.studypack.importing.foreign.block.ForeignInline;
import org.studypack.importing.foreign.block.Origin;
import org.studypack.importing.foreign.content.ForeignCaptions;
import org.studypack.importing.foreign.content.ForeignContent;
import org.studypack.importing.foreign.content.ForeignFile;
import org.studypack.importing.foreign.content.ForeignReader;
import org.studypack.importing.foreign.content.SavedFile;
import org.studypack.importing.foreign.content.WrittenBlocks;
import org.studypack.importing.foreign.content.WrittenLines;
import org.studypack.importing.guide.GuideImport;
import org.studypack.importing.report.ImportNotes;
import org.studypack.importing.request.ImportRequest;
import org.studypack.importing.talk.TalkImport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** A kind is a reader and its line in the list, though its files be no text. */
final class ForeignKindsTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.studypack.importing");

    private static final byte[] ARCHIVE = {'P', 'K', 3, 4, 0, (byte) 0xFF, (byte) 0xFE, 0};

    @TempDir private Path folder;
    private final Diagnostics diagnostics = new Diagnostics();
    private final ImportNotes notes = new ImportNotes();

    /** Stands for a reader of a word processor's archives, which are no text. */
    private record ArchiveReader(List<ForeignBlock> blocks) implements ForeignReader {
        @Override
        public boolean recognizes(SavedFile file) {
            return file.startsWith("PK\u0003\u0004") && file.bytes().length == ARCHIVE.length;
        }

        @Override
        public Optional<ForeignContent> read(SavedFile file, Diagnostics diagnostics) {
            ForeignDocument document =
                    new ForeignDocument(
                            Optional.empty(),
                            Optional.of("en"),
                            blocks,
                            new LinkedHashMap<>(),
                            List.of(),
                            List.of(),
                            OptionalInt.empty());
            return Optional.of(WrittenBlocks.of("an archive", file.path(), document));
        }
    }

    private static Origin at(int place) {
        return new Origin.Paragraphs(place, place, "");
    }

    private static List<ForeignInline> words(String text) {
        return List.of(new ForeignInline.Text(text));
    }

    private ForeignFile read(List<ForeignBlock> blocks) throws IOException {
        Path file = Files.write(folder.resolve("saved.docx"), ARCHIVE);
        List<ForeignReader> readers = new ArrayList<>(ForeignKinds.ALL);
        readers.addFirst(new ArchiveReader(blocks));
        return ForeignFileReader.read(file, readers, diagnostics, Watch.NONE).orElseThrow();
    }

    @Test
    void guideIsMadeOfFileThatIsNoText() throws IOException {
        ForeignFile file =
                read(
                        List.of(
                                new Heading(1, words("Bread"), at(1)),
                                new Heading(2, words("The price"), at(2)),
                                new Paragraph(words("It rose in spring."), at(3), true),
                                new Heading(3, words("Questions for discussion"), at(4)),
                                new Item(words("Who paid?"), at(5), 1, Role.BEGINS, "1."),
                                new Item(words("Who did not?"), at(6), 1, Role.OPENS, "2.")));
        ImportedDocument guide =
                new GuideImport(file, "en", Optional.empty(), Set.of(), notes, diagnostics)
                        .run()
                        .orElseThrow();
        assertThat(guide.questions()).isEqualTo(2);
        assertThat(String.join("", guide.files().values())).contains("It rose in spring.");
        assertThat(guide.chapter().text()).startsWith("Read as an archive: ");
    }

    @Test
    void talkIsMadeOfFileThatIsNoText() throws IOException {
        ForeignFile file =
                read(
                        List.of(
                                new Paragraph(words("ANN: We begin with bread."), at(1), true),
                                new Paragraph(words("BEN: It costs more."), at(2), true)));
        ImportRequest request = ImportRequest.of(folder.resolve("saved.docx"), folder);
        ImportedDocument talk =
                new TalkImport(file, "en", request, notes, diagnostics).run().orElseThrow();
        assertThat(talk.paragraphs()).isEqualTo(2);
        assertThat(talk.files().firstEntry().getValue()).contains("ANN", "It costs more.");
    }

    @Test
    void withoutReaderItIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("saved.docx"), ARCHIVE);
        assertThat(ForeignFileReader.read(file, diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(Code.UNKNOWN_KIND));
    }

    @Test
    void eachReaderStandsInTheList() {
        Set<String> readers =
                CLASSES.stream()
                        .filter(type -> type.isAssignableTo(ForeignReader.class))
                        .filter(type -> !type.isInterface())
                        .map(type -> type.getName())
                        .collect(Collectors.toSet());
        Set<String> listed =
                ForeignKinds.ALL.stream()
                        .map(reader -> reader.getClass().getName())
                        .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(readers);
    }

    @Test
    void captionsReachTheTalkAndNothingElse() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..importing.foreign..", "..importing.talk..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ForeignCaptions.class)
                .check(CLASSES);
    }

    @Test
    void nobodyButReadersKnowsHowAFileWasSaved() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..importing.foreign..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(WrittenLines.class, WrittenBlocks.class)
                .check(CLASSES);
    }
}
