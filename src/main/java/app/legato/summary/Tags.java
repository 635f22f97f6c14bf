package app.legato.summary;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * What the sheets behind the page mean (ISO 32000-1, 14.7): elements are added to the tree that the page's layout left, and each marked
 * content on a sheet finds its element through the parent tree. Plain dictionaries, for a long diary has tens of thousands.
 */
final class Tags {
    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName OWNER = COSName.O;
    private static final COSName TABLE = COSName.getPDFName("Table");

    private final PDStructureTreeRoot tree;
    private final COSArray parents;
    private final Element root;
    private final COSDictionary ofColumn = attribute("Scope", COSName.getPDFName("Column"));
    private final COSDictionary ofRow = attribute("Scope", COSName.getPDFName("Row"));
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

    /** @param document holds the finished page, with its tree */
    Tags(PDDocument document) throws IOException {
        tree = document.getDocumentCatalog().getStructureTreeRoot();
        parents = tree.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        key = tree.getParentTreeNextKey();
        PDStructureElement whole = (PDStructureElement) tree.getKids().getFirst();
        root = add(new Element(whole.getCOSObject()), "Sect");
    }

    /** All that is behind the page. */
    Element root() {
        return root;
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
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent.dictionary());
        COSBase kids = parent.dictionary().getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            array.add(element);
        } else {
            COSArray array = new COSArray();
            if (kids != null) {
                array.add(kids);
            }
            array.add(element);
            parent.dictionary().setItem(COSName.K, array);
        }
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
            cell.dictionary().setItem(ATTRIBUTES, attribute("ColSpan", COSInteger.get(columns)));
        }
        return cell;
    }

    /** Gives the element the content that is marked next; returns the mark's number. Once for each element. */
    int fill(Element element) {
        int number = contents.size();
        element.dictionary().setItem(COSName.PG, page.getCOSObject());
        element.dictionary().setItem(COSName.K, COSInteger.get(number));
        contents.add(element.dictionary());
        return number;
    }

    /** After the last sheet. */
    void finish() {
        tree.setParentTreeNextKey(key);
    }

    private static COSDictionary attribute(String name, COSBase value) {
        COSDictionary attribute = new COSDictionary();
        attribute.setItem(OWNER, TABLE);
        attribute.setItem(COSName.getPDFName(name), value);
        return attribute;
    }
}
