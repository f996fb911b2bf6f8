package org.studypack.diagnostic;

/**
 * A place in a file of a person's input, with the line it is on, so that a diagnostic can show it.
 *
 * @param file the file as the person would name it, with forward slashes
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column in code points, from 1; 0 where the whole file is meant
 * @param length how many code points are meant, at least 1 where {@code line} is given
 * @param text the line itself, without its end; empty where the whole file is meant
 */
public record Location(String file, int line, int column, int length, String text)
        implements Comparable<Location> {

    public Location {
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("a place before the start of " + file);
        }
    }

    /** The whole of a file. */
    public static Location of(String file) {
        return new Location(file, 0, 0, 0, "");
    }

    public boolean isWholeFile() {
        return line == 0;
    }

    /** {@code file:line:column}, or the file alone. */
    @Override
    public String toString() {
        return isWholeFile() ? file : file + ":" + line + ":" + column;
    }

    /** By file, then line, then column. */
    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
