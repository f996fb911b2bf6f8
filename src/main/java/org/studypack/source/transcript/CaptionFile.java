package org.studypack.source.transcript;

import java.util.List;
import java.util.Optional;

/**
 * What a file of captions holds. Each of its words is in a caption or in what was passed over.
 *
 * @param language as the head of the file names it
 * @param captions in the order of the file
 * @param passedOver in the order of the file
 */
public record CaptionFile(
        Optional<String> language, List<Caption> captions, List<PassedOver> passedOver) {

    public CaptionFile {
        captions = List.copyOf(captions);
        passedOver = List.copyOf(passedOver);
    }
}
