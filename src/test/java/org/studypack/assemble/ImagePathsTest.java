package org.studypack.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studypack.book.Asset;
import org.studypack.book.ContentDocument;
import org.studypack.book.Node.Element;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Each picture has one path of its own that every container bears. */
final class ImagePathsTest {

    @Test
    void bearablePathStaysAndOthersAreNumbered() {
        assertThat(paths("images/a.png", "images/é b.png", "photos/c.png", "images/İ.png"))
                .containsExactly(
                        "images/a.png",
                        "images/image-1.png",
                        "images/image-2.png",
                        "images/image-3.png");
    }

    @Test
    void namesThatDifferByCapitalsAreTwo() {
        assertThat(paths("images/map.png", "images/Map.png", "images/IMAGE-1.PNG"))
                .containsExactly("images/map.png", "images/image-2.png", "images/IMAGE-1.PNG");
    }

    @Test
    void nameThatSomeMachineCannotBearIsNumbered() {
        assertThat(
                        paths(
                                "images/a.jpg",
                                "images/con.png",
                                "images/a./b.png",
                                "images/a//b.png",
                                "images/-a.png",
                                "images/a.png"))
                .containsExactly(
                        "images/image-1.png",
                        "images/image-2.png",
                        "images/image-3.png",
                        "images/image-4.png",
                        "images/image-5.png",
                        "images/a.png");
    }

    @Test
    void madePathTakesNoWrittenOne() {
        assertThat(paths("images/é.png", "images/image-1.png"))
                .containsExactly("images/image-2.png", "images/image-1.png");
    }

    @Test
    void pathOfTheCoverIsNobodys() {
        assertThat(paths(CoverArtist.PATH, "images/../cover/cover.jpg"))
                .allSatisfy(path -> assertThat(path).startsWith("images/image-"));
    }

    /** The paths under which a document shows pictures. */
    private static List<String> paths(String... written) {
        List<Image> images = Stream.of(written).map(ImagePathsTest::image).toList();
        ImagePaths paths = new ImagePaths(images);
        ContentDocument document = paths.in(document(written));
        List<Asset> shown = paths.shown(List.of(document));
        assertThat(shown)
                .allSatisfy(
                        asset ->
                                assertThat(new String(asset.bytes(), StandardCharsets.UTF_8))
                                        .isIn((Object[]) written));
        return shown.stream().map(Asset::path).toList();
    }

    private static Image image(String path) {
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        return new Image(path, "image/png", bytes, Location.of("guide/01.md"));
    }

    private static ContentDocument document(String... written) {
        List<org.studypack.book.Node> pictures =
                Stream.of(written)
                        .<org.studypack.book.Node>map(
                                path ->
                                        new Element(
                                                "img",
                                                Map.of("src", path),
                                                List.of(),
                                                Optional.empty()))
                        .toList();
        return new ContentDocument(
                "guide-1",
                ContentDocument.Kind.GUIDE_SECTION,
                "Price",
                new Element("section", Map.of(), pictures, Optional.empty()),
                ContentDocument.Opening.RECTO,
                List.of());
    }
}
