package org.studypack.cli;

import picocli.CommandLine.Command;

/** {@code studypack import}, which wants to know what is imported. */
@Command(
        name = "import",
        synopsisSubcommandLabel = "COMMAND",
        description = "Turn a document into files of a pack, with a report of what was left out.")
final class ImportCommand {}
