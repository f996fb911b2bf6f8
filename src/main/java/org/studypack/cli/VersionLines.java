package org.studypack.cli;

import org.studypack.publish.press.Version;

import picocli.CommandLine.IVersionProvider;

/** The version of studypack, and of the Java it runs on. */
final class VersionLines implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"studypack " + Version.number(), "Java " + Runtime.version()};
    }
}
