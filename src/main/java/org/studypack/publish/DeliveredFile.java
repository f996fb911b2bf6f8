package org.studypack.publish;

import java.util.Optional;

/**
 * A file of a pack that is in its place.
 *
 * @param name in the folder
 * @param judge who found it valid, where anybody was asked
 */
record DeliveredFile(String name, MadeFile file, Optional<String> judge) {}
