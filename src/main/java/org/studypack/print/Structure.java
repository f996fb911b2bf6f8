package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.studypack.print.file.LookupTree;
import org.studypack.print.file.ObjectWriter;
import org.studypack.print.page.StructureTree;
import org.studypack.print.page.Tagging;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The structure of a matter that was set, to be joined with others in one tree. */
final class Structure {
    private final COSDictionary root;
    private final COSDictionary document;

    private Structure(COSDictionary root) {
        this.root = root;
        this.document = StructureTree.elements(root).getFirst();
    }

    static Structure of(PDDocument pdf) {
        return new Structure(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    COSDictionary roles() {
        COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
        new TreeMap<>(Tagging.ROLES)
                .forEach((own, standard) -> roles.setName(COSName.getPDFName(own), standard));
        return roles;
    }

    /** Takes the element out that is around the sections of a matter. */
    void openUp() {
        StructureTree.elements(document).forEach(StructureTree::unwrap);
    }

    /** The elements below the document's. */
    List<COSDictionary> elements() {
        return StructureTree.elements(document);
    }

    /** The elements below the document's, which from now on is the one of the whole file. */
    List<COSDictionary> handOver() {
        List<COSDictionary> kids = StructureTree.elements(document);
        kids.forEach(kid -> kid.setItem(COSName.P, ObjectWriter.reference(Joints.DOCUMENT)));
        return kids;
    }

    /**
     * Numbers pages and annotations again, from a first key on, and says which elements belong to
     * each (ISO 32000-1 § 14.7.4.4).
     *
     * @param into keys and what belongs to them
     * @return the next key
     */
    int number(Collection<PDPage> pages, int first, SortedMap<Integer, COSBase> into) {
        SortedMap<Integer, COSBase> known = parents();
        int next = first;
        for (PDPage page : pages) {
            COSDictionary dictionary = page.getCOSObject();
            next = number(dictionary, COSName.STRUCT_PARENTS, next, known, into);
            COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                COSDictionary annotation = (COSDictionary) annotations.getObject(i);
                next = number(annotation, COSName.STRUCT_PARENT, next, known, into);
            }
        }
        return next;
    }

    private static int number(
            COSDictionary part,
            COSName key,
            int next,
            SortedMap<Integer, COSBase> known,
            SortedMap<Integer, COSBase> into) {
        COSBase parent = known.get(part.getInt(key));
        if (parent == null) {
            return next;
        }
        part.setInt(key, next);
        into.put(next, parent);
        return next + 1;
    }

    private SortedMap<Integer, COSBase> parents() {
        SortedMap<Integer, COSBase> parents = new TreeMap<>();
        COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
        return parents;
    }

    /** Gives elements that have an id the name of it in a file (ISO 32000-1 § 14.7.2, IDTree). */
    void nameNotes(PrintPart part, SortedMap<String, COSBase> into) {
        nameNotes(document, part, into);
    }

    private static void nameNotes(
            COSDictionary element, PrintPart part, SortedMap<String, COSBase> into) {
        String id = element.getString(COSName.ID);
        if (id != null) {
            String name = part.name(id);
            element.setItem(COSName.ID, LookupTree.name(name));
            into.put(name, element);
        }
        StructureTree.elements(element).forEach(kid -> nameNotes(kid, part, into));
    }
}
