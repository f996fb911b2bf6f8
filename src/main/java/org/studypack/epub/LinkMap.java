package org.studypack.epub;

import org.studypack.book.Book;
import org.studypack.book.ContentDocument;
import org.studypack.book.ContentDocument.Kind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which file holds each id of a book. Paths start at the folder {@code EPUB} of the container.
 *
 * @param documents the path of each content document by its id, in spine order
 * @param targets the path of the content document that holds an id, by that id
 */
record LinkMap(Map<String, String> documents, Map<String, String> targets) {
    static final String NAVIGATION_DOCUMENT = "nav.xhtml";

    static LinkMap of(Book book) {
        Map<String, String> documents = new LinkedHashMap<>();
        Map<String, String> targets = new HashMap<>();
        for (ContentDocument document : book.documents()) {
            String path = path(document);
            if (documents.put(document.id(), path) != null) {
                throw new IllegalArgumentException("two documents named " + document.id());
            }
            document.ids().forEach(id -> targets.put(id, path));
        }
        return new LinkMap(documents, targets);
    }

    /** The contents page is the navigation document itself. */
    private static String path(ContentDocument document) {
        return document.kind() == Kind.CONTENTS
                ? NAVIGATION_DOCUMENT
                : "text/" + document.id() + ".xhtml";
    }

    /** The path of a document of the book. */
    String path(String document) {
        String path = documents.get(document);
        if (path == null) {
            throw new IllegalArgumentException("no document " + document);
        }
        return path;
    }

    boolean holds(String id) {
        return targets.containsKey(id);
    }

    /** The path and fragment of an element, from the folder {@code EPUB}. */
    String target(String id) {
        String path = targets.get(id);
        if (path == null) {
            throw new IllegalArgumentException("no element has the id " + id);
        }
        return path + "#" + id;
    }

    /** A link as it stands in a file: to {@code #id}, written from the file {@code from}. */
    String href(String from, String id) {
        String target = target(id);
        return target.startsWith(from + "#")
                ? target.substring(from.length())
                : relative(from, target);
    }

    /**
     * The path {@code to} as a file at the path {@code from} writes it; one folder deep at most.
     */
    static String relative(String from, String to) {
        int slash = from.lastIndexOf('/');
        String folder = from.substring(0, slash + 1);
        if (to.startsWith(folder)) {
            return to.substring(folder.length());
        }
        return "../" + to;
    }
}
