package org.studypack.publish.folder;

import org.studypack.diagnostic.Code;
import org.studypack.diagnostic.Diagnostics;
import org.studypack.diagnostic.Location;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The places of packs' files in a folder. A pack may take those that are free, and those of files
 * that were made from the same book by the same recipe, whatever stands in these now; the others
 * only where a person says so.
 */
public final class Places {
    private static final String ELSEWHERE = "write into another folder";

    private final Provenance made;
    private final boolean force;

    /**
     * @param force whether files of others are replaced
     */
    public Places(Provenance made, boolean force) {
        this.made = made;
        this.force = force;
    }

    /**
     * Whether a pack's places are its own to take; reports the first of them where another's file
     * lies.
     *
     * @param files the names of the pack's files
     * @param identifier of what is to be made: a file of which nothing else is known is the pack's
     *     own where it has the same
     * @param row where to report it; empty for the file itself
     */
    public boolean areFree(
            List<String> files,
            MadeFrom madeFrom,
            String identifier,
            Optional<Location> row,
            Diagnostics diagnostics) {
        for (String file : files) {
            Path target = made.folder().resolve(file);
            if (force || !Files.isRegularFile(target)) {
                continue;
            }
            Optional<MadeFrom> other = made.of(file);
            if (!isOwn(file, madeFrom, path -> ReadIdentifier.is(identifier, path))) {
                diagnostics.report(
                        Code.ANOTHERS_FILE,
                        row.orElseGet(() -> Location.of(target.toString())),
                        isThere(file, other, "is not this pack"),
                        hint(madeFrom));
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the place of a file that belongs to no pack is free to take; reports another's file.
     *
     * @param isOwnKind whether what lies there is a file of this kind: one that is may be replaced
     *     where nothing else is known of it
     */
    public boolean isFree(
            String file, MadeFrom madeFrom, Predicate<Path> isOwnKind, Diagnostics diagnostics) {
        Path target = made.folder().resolve(file);
        if (force || !Files.isRegularFile(target)) {
            return true;
        }
        Optional<MadeFrom> other = made.of(file);
        if (isOwn(file, madeFrom, isOwnKind)) {
            return true;
        }
        diagnostics.report(
                Code.ANOTHERS_FILE,
                Location.of(target.toString()),
                isThere(file, other, "studypack did not make it"),
                ELSEWHERE);
        return false;
    }

    /**
     * Whether what lies in a place may be replaced. Where a run was about to make the file and did
     * not say that it did, it may be that run's, or what was there before, or a person's own.
     *
     * @param seems whether the file looks like what is to be made
     */
    private boolean isOwn(String file, MadeFrom madeFrom, Predicate<Path> seems) {
        Path target = made.folder().resolve(file);
        Optional<MadeFrom> known = made.of(file);
        Optional<MadeFrom> claimed = made.claimed(file);
        if (claimed.isEmpty()) {
            return known.map(madeFrom::equals).orElseGet(() -> seems.test(target));
        }
        boolean mayBe = known.equals(Optional.of(madeFrom)) || claimed.get().equals(madeFrom);
        return mayBe && seems.test(target);
    }

    /**
     * Whether a file that was made from the same book and recipe as another one is there and is
     * known to say something else than that does now.
     */
    public boolean isOlder(String file, String than, MadeFrom madeFrom) {
        Optional<String> text = made.textOf(file);
        Optional<String> now = made.textOf(than);
        return text.isPresent()
                && now.isPresent()
                && !text.equals(now)
                && made.of(file).equals(Optional.of(madeFrom))
                && made.claimed(file).isEmpty()
                && Files.isRegularFile(made.folder().resolve(file));
    }

    private String isThere(String file, Optional<MadeFrom> other, String unknown) {
        return "`%s` is there already, and %s"
                .formatted(file, other.map(this::madeFrom).orElse(unknown));
    }

    private String madeFrom(MadeFrom madeFrom) {
        return "was made from " + madeFrom.shown(made.folder());
    }

    private static String hint(MadeFrom madeFrom) {
        String another =
                madeFrom.recipe().isEmpty()
                        ? "give this pack another `slug` in pack.yaml"
                        : "give this pack another `branch`";
        return another + ", or " + ELSEWHERE;
    }

    /** Says that packs take their places, in a folder that is this run's alone. */
    public void claim(List<String> files, MadeFrom madeFrom) throws IOException {
        claim(files, madeFrom, "");
    }

    /**
     * Says that packs take their places. The folder must be this run's.
     *
     * @param files the names of all their files
     * @param run what sets runs apart that write into the folder at once
     */
    public void claim(List<String> files, MadeFrom madeFrom, String run) throws IOException {
        made.claim(files, madeFrom, run);
    }

    /** As {@link #taken(List, Map, MadeFrom, String)}, in a folder that is this run's alone. */
    public void taken(List<String> files, Map<String, String> texts, MadeFrom madeFrom) {
        taken(files, texts, madeFrom, "");
    }

    /**
     * Says that packs lie in the places that they claimed. Where that cannot be written any more,
     * what the files hold says it.
     *
     * @param texts marks of what those say that this run made, by their names
     */
    public void taken(
            List<String> files, Map<String, String> texts, MadeFrom madeFrom, String run) {
        try {
            made.made(files, texts, madeFrom, run);
        } catch (IOException e) {
            // the packs are published all the same
        }
    }
}
