package org.studypack.cli;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/** The version of the jar, and of the Java it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .orElse("(not packaged)");
        return new String[] {"studypack " + version, "Java " + Runtime.version()};
    }
}
