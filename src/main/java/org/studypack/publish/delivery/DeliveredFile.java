package org.studypack.publish.delivery;

import org.studypack.publish.press.MadeFile;

import java.util.Optional;

/**
 * A file of a pack that is in its place.
 *
 * @param name in the folder
 * @param judge who found it valid, where anybody was asked
 */
public record DeliveredFile(String name, MadeFile file, Optional<String> judge) {}
