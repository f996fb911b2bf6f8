package org.studypack.publish.folder;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The places where files are to be, looked at before anything is made for them. */
public final class Destination {
    private Destination() {}

    /**
     * Whether there is a folder, or room for one. Reports what is in its way, or in that of a
     * folder around it; whether the machine allows it, only making it can say.
     */
    public static boolean isFolder(Path folder, Diagnostics diagnostics) {
        for (Path at = folder; at != null && !Files.isDirectory(at); at = at.getParent()) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                String what =
                        Files.exists(at) ? "it is a file, not a folder" : "it is a link to nothing";
                diagnostics.report(
                        Code.NO_FOLDER,
                        Location.of(at.toString()),
                        "`" + at + "` is in the way: " + what,
                        "name another folder for what is made, or move it away");
                return false;
            }
        }
        return true;
    }

    /** Whether no folder has the place of one of these files; reports each that has. */
    public static boolean isClear(Path folder, List<String> files, Diagnostics diagnostics) {
        List<String> taken =
                files.stream().filter(name -> Files.isDirectory(folder.resolve(name))).toList();
        for (String name : taken) {
            diagnostics.report(
                    Code.FOLDER_IN_THE_WAY,
                    Location.of(folder.resolve(name).toString()),
                    "`" + name + "` is in the way: it is a folder",
                    "move it away");
        }
        return taken.isEmpty();
    }
}
