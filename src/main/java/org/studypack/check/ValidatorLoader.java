package org.studypack.check;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads the validators: their jars and our classes of {@code check.validator}, apart from the
 * program's own class path. Only {@link Validator} and the diagnostics are the program's, so that
 * both sides mean the same types.
 */
final class ValidatorLoader extends URLClassLoader {
    private static final String OURS = "org.studypack.";
    private static final String APART = "org.studypack.check.validator.";

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader program;

    /**
     * @param jars the validators' jars, and where our own classes are
     * @param program has the types that both sides share
     */
    ValidatorLoader(URL[] jars, ClassLoader program) {
        super("validators", jars, ClassLoader.getPlatformClassLoader());
        this.program = program;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(OURS) && !name.startsWith(APART)
                ? program.loadClass(name)
                : super.loadClass(name, resolve);
    }
}
