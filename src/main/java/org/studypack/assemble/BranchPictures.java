package org.studypack.assemble;

import org.studypack.book.Asset;
import org.studypack.pack.Branch;
import org.studypack.pack.Image;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pictures of a branch, in a folder of their own, so that they never change the paths of the
 * pack's.
 */
record BranchPictures(Optional<Asset> logo, Optional<Asset> code) {

    static BranchPictures of(Branch branch) {
        return new BranchPictures(
                branch.logo().map(BranchPictures::logo),
                branch.link()
                        .map(link -> new Asset("branch/link.png", "image/png", QrCode.png(link))));
    }

    private static Asset logo(Image image) {
        return new Asset(
                "branch/logo" + ImagePaths.ending(image.mediaType()),
                image.mediaType(),
                image.bytes());
    }

    List<Asset> all() {
        return Stream.concat(logo.stream(), code.stream()).toList();
    }
}
