package org.studypack.check;

import org.studypack.diagnostic.Diagnostic;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Judges a publication by a validator of its format. Its classes live in a class loader of their
 * own, see {@link Validators}; this interface and diagnostics are all they share with us.
 */
public interface Validator {

    /**
     * Judges a file.
     *
     * @param file an existing file; it need not be of the format
     * @param name the file as diagnostics name it
     * @param standards of the format, at least one
     * @return what is wrong; empty where the file is valid
     */
    List<Diagnostic> validate(Path file, String name, Set<Standard> standards);
}
