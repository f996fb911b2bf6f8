package org.studypack.publish.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What a killed process left of a {@link Parcel}. The folder may be anyone's, and the hidden files
 * in it made by anyone, or long before: a file comes to light only where a run said that it would
 * make it, and replaces only what that run was to replace.
 *
 * @param run what sets runs apart that write into the folder at once
 */
record CutOffParcel(Path folder, Parcel.Hidden hidden, String run) {

    /**
     * Shows the rest where the first file was shown, and removes what is hidden. A file that
     * somebody put in a place meanwhile stays, and no run takes it for its own.
     */
    void finish() throws IOException {
        List<Path> rest = HiddenFile.in(hidden.rest());
        if (!rest.isEmpty() && HiddenFile.in(hidden.partial()).isEmpty()) {
            show(rest);
        }
        hidden.remove();
    }

    private void show(List<Path> rest) throws IOException {
        Provenance known = Provenance.of(folder);
        List<String> kept = new ArrayList<>();
        for (Path file : rest) {
            String name = file.getFileName().toString();
            if (!HiddenFile.isFile(file) || !known.names(name)) {
                continue;
            }
            if (isFree(file, name)) {
                Parcel.move(file, folder.resolve(name));
            } else {
                kept.add(name);
            }
        }
        known.doubt(kept, run);
    }

    /**
     * Whether a place is empty or has what the run was to replace. What it was to replace is older
     * than the new file: its second name would follow a change that was made in its place.
     */
    private boolean isFree(Path file, String name) throws IOException {
        Path place = folder.resolve(name);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        for (Path old : HiddenFile.in(hidden.replaced())) {
            if (old.getFileName().toString().equals(name)) {
                return isSame(old, place) && modified(place).compareTo(modified(file)) <= 0;
            }
        }
        return false;
    }

    private static FileTime modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isSame(Path old, Path place) throws IOException {
        if (Files.isSymbolicLink(old) && Files.isSymbolicLink(place)) {
            return Files.readSymbolicLink(old).equals(Files.readSymbolicLink(place));
        }
        return HiddenFile.isFile(old) && HiddenFile.isFile(place) && Files.mismatch(old, place) < 0;
    }
}
