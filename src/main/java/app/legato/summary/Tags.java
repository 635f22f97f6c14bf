package app.legato.summary;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * What everything on the sheets means (ISO 32000-1, 14.7): a tree of elements, and each marked content on a sheet finds its element through
 * the parent tree. Plain dictionaries, for a long diary has tens of thousands.
 */
final class Tags {
    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName OWNER = COSName.O;
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");

    private final COSDictionary tree = new COSDictionary();
    private final COSArray parents = new COSArray();
    private final Element whole;
    private final COSDictionary ofColumn = attribute(TABLE, "Scope", COSName.getPDFName("Column"));
    private final COSDictionary ofRow = attribute(TABLE, "Scope", COSName.getPDFName("Row"));
    private PDPage page = new PDPage();
    private COSArray contents = new COSArray();
    private int key;

    /** Which cells a header is for. */
    enum Scope {
        COLUMN,
        ROW
    }

    /** An element of the tree. */
    record Element(COSDictionary dictionary) {
        /** Stands for none. */
        static final Element NONE = new Element(new COSDictionary());

        /** Its structure type, by which its content is marked, too. */
        COSName name() {
            return dictionary.getCOSName(COSName.S);
        }
    }

    Tags() {
        tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        whole = add(new Element(tree), "Document");
    }

    /** A new part of the document. */
    Element part() {
        return add(whole, "Sect");
    }

    /** What is added to elements from now on is on this page. */
    void turnTo(PDPage next) {
        page = next;
        contents = new COSArray();
        page.setStructParents(key);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.add(COSInteger.get(key));
        parents.add(contents);
        key++;
    }

    Element add(Element parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, ELEMENT);
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent.dictionary());
        COSArray kids = parent.dictionary().getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            parent.dictionary().setItem(COSName.K, kids);
        }
        kids.add(element);
        return new Element(element);
    }

    Element header(Element row, Scope scope) {
        Element header = add(row, "TH");
        header.dictionary().setItem(ATTRIBUTES, scope == Scope.COLUMN ? ofColumn : ofRow);
        return header;
    }

    /** @param columns how many it is as wide as */
    Element cell(Element row, int columns) {
        Element cell = add(row, "TD");
        if (columns > 1) {
            cell.dictionary().setItem(ATTRIBUTES, attribute(TABLE, "ColSpan", COSInteger.get(columns)));
        }
        return cell;
    }

    /**
     * A picture.
     *
     * @param alternative what it shows, in words
     * @param box where it is on its page
     */
    Element figure(Element parent, String alternative, PDRectangle box) {
        Element figure = add(parent, "Figure");
        figure.dictionary().setString(COSName.ALT, alternative);
        COSDictionary layout = attribute(LAYOUT, "BBox", box.getCOSArray());
        layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        figure.dictionary().setItem(ATTRIBUTES, layout);
        return figure;
    }

    /** Gives the element the content that is marked next; returns the mark's number. Once for each element, and to none with others in it. */
    int fill(Element element) {
        int number = contents.size();
        element.dictionary().setItem(COSName.PG, page.getCOSObject());
        element.dictionary().setItem(COSName.K, COSInteger.get(number));
        contents.add(element.dictionary());
        return number;
    }

    /** After the last sheet: gives the document the tree. */
    void finish(PDDocument document) {
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        tree.setItem(COSName.PARENT_TREE, numbers);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, key);
        document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(tree));
    }

    private static COSDictionary attribute(COSName owner, String name, COSBase value) {
        COSDictionary attribute = new COSDictionary();
        attribute.setDirect(true);
        attribute.setItem(OWNER, owner);
        attribute.setItem(COSName.getPDFName(name), value);
        return attribute;
    }
}
