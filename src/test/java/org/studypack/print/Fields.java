package org.studypack.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.studypack.print.face.Typeface;
import org.studypack.print.page.StructureTree;
import org.studypack.print.page.TypesetPages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lays a text field over each page of a matter that was set, as a form would have them. */
final class Fields {
    private Fields() {}

    static int lay(TypesetPages matter) throws IOException {
        PDDocument pdf = matter.pdf();
        PDAcroForm form = new PDAcroForm(pdf);
        PDResources resources = new PDResources();
        PDType0Font font = PDType0Font.load(pdf, Typeface.SANS.font(), false);
        String name = resources.add(font).getName();
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/" + name + " 10 Tf 0 g");
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        int key = root.getInt(COSName.PARENT_TREE_NEXT_KEY);
        COSArray keys = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        List<PDTextField> fields = new ArrayList<>();
        for (PDPage page : matter.pages()) {
            PDTextField field = new PDTextField(form);
            field.setPartialName("answer" + fields.size());
            field.setAlternateFieldName("Answer " + (fields.size() + 1));
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(80, 80, 100, 20));
            widget.setPage(page);
            widget.setPrinted(true);
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            PDAppearanceStream empty = new PDAppearanceStream(pdf);
            empty.setBBox(new PDRectangle(100, 20));
            empty.setResources(new PDResources());
            empty.getCOSObject().createOutputStream().close();
            appearance.setNormalAppearance(empty);
            widget.setAppearance(appearance);
            widget.setStructParent(key);
            List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all =
                    new ArrayList<>(page.getAnnotations());
            all.add(widget);
            page.setAnnotations(all);
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            keys.add(COSInteger.get(key++));
            keys.add(element(root, page, widget));
            fields.add(field);
        }
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, key);
        form.setFields(List.copyOf(fields));
        pdf.getDocumentCatalog().setAcroForm(form);
        return fields.size();
    }

    private static COSDictionary element(
            COSDictionary root, PDPage page, PDAnnotationWidget widget) {
        COSDictionary parent =
                StructureTree.elements(StructureTree.elements(root).getFirst()).getFirst();
        COSDictionary element = StructureTree.element("Form", parent);
        element.setItem(COSName.PG, page);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, widget);
        element.setItem(COSName.K, reference);
        StructureTree.append(parent, element);
        return element;
    }
}
