package org.studypack.assemble;

import org.studypack.book.ContentDocument.Kind;
import org.studypack.book.NavigationPoint;
import org.studypack.pack.Labels;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups what the table of contents lists: guide, excerpts, transcripts, worksheets, reference. The
 * contents page, the navigation of the EPUB and the bookmarks of the PDF all have these groups.
 */
final class ContentsGroups {
    private ContentsGroups() {}

    /** Neighbours of one group. */
    private record Run(String group, List<PlannedDocument> documents) {

        /**
         * What stands for the group: a chapter for itself, where there is no other. A talk is named
         * by its title, which does not say that it is one.
         */
        NavigationPoint point(Labels labels) {
            List<NavigationPoint> points =
                    documents.stream().flatMap(each -> each.navigation().stream()).toList();
            Kind kind = documents.getFirst().kind();
            boolean chapter = kind != Kind.GUIDE_SECTION && kind != Kind.WORKSHEET;
            if (chapter && kind != Kind.TRANSCRIPT && points.size() == 1) {
                return points.getFirst();
            }
            String label = group.equals("transcripts") && points.size() == 1 ? "transcript" : group;
            return new NavigationPoint(labels.text(label), points.getFirst().target(), points);
        }
    }

    /** Whether documents are of more than one group. */
    static boolean divide(List<PlannedDocument> documents) {
        return runs(documents).size() > 1;
    }

    /** The documents with their groups; as they are where all are of one. */
    static List<PlannedDocument> in(List<PlannedDocument> documents, Labels labels) {
        List<Run> runs = runs(documents);
        if (!divide(documents)) {
            return List.copyOf(documents);
        }
        List<PlannedDocument> grouped = new ArrayList<>();
        for (Run run : runs) {
            grouped.add(run.documents().getFirst().listed(List.of(run.point(labels))));
            run.documents().stream()
                    .skip(1)
                    .map(document -> document.listed(List.of()))
                    .forEach(grouped::add);
        }
        return List.copyOf(grouped);
    }

    private static List<Run> runs(List<PlannedDocument> documents) {
        List<Run> runs = new ArrayList<>();
        for (PlannedDocument document : documents) {
            String group = group(document.kind());
            if (runs.isEmpty() || !runs.getLast().group().equals(group)) {
                runs.add(new Run(group, new ArrayList<>()));
            }
            runs.getLast().documents().add(document);
        }
        return runs;
    }

    /** The key of its label. */
    private static String group(Kind kind) {
        return switch (kind) {
            case GUIDE_SECTION -> "guide";
            case EXCERPTS -> "excerpts";
            case TRANSCRIPT -> "transcripts";
            case WORKSHEET -> "worksheets";
            case GLOSSARY, TIMELINE, FURTHER_READING -> "reference";
            default -> throw new IllegalArgumentException(kind + " is not listed");
        };
    }
}
