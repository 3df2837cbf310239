package gym.sorespot.strength.sheet.pdf;

import gym.sorespot.strength.sheet.paint.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The tags of one document: which part of a page is a heading, a text, a figure, and what belongs together: a block with
 * its exercises, an exercise with all that is said of it. Not thread-safe.
 */
final class Structure {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<PDPage, List<PDStructureElement>> elements = new LinkedHashMap<>();
    private List<PDStructureElement> current = List.of();
    private PDPage page = new PDPage();
    private PDStructureElement block = whole;
    private PDStructureElement group = whole;

    Structure() {
        root.appendKid(whole);
    }

    void begin(PDPage next) {
        page = next;
        endGroups();
        current = new ArrayList<>();
        next.setStructParents(elements.size());
        // Forms have no tab order to follow but the order of the tags.
        next.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        elements.put(next, current);
    }

    /** Adds the part after the one before it and gives its number on the page. */
    int add(Part part) {
        int number = current.size();
        group(part.role());
        PDStructureElement element = new PDStructureElement(part.role().tag(), group);
        element.setPage(page);
        element.getCOSObject().setItem(COSName.K, COSInteger.get(number));
        if (!part.words().isEmpty()) {
            element.setAlternateDescription(part.words());
        }
        group.appendKid(element);
        current.add(element);
        return number;
    }

    /** A part that is not read out comes after the one before it. */
    void pass(Part part) {
        if (part.role() == Part.Role.ENDING) {
            endGroups();
        }
    }

    private void endGroups() {
        block = whole;
        group = whole;
    }

    /** A heading begins a group: a block's one of the document, an exercise's one of its block. */
    private void group(Part.Role role) {
        if (role == Part.Role.BLOCK) {
            block = section(whole);
            group = block;
        } else if (role == Part.Role.EXERCISE) {
            group = section(block);
        }
    }

    private static PDStructureElement section(PDStructureElement parent) {
        PDStructureElement section = new PDStructureElement("Sect", parent);
        parent.appendKid(section);
        return section;
    }

    void finish(PDDocumentCatalog catalog) {
        COSArray numbers = new COSArray();
        int at = 0;
        for (List<PDStructureElement> ofPage : elements.values()) {
            COSArray list = new COSArray();
            ofPage.forEach(list::add);
            numbers.add(COSInteger.get(at++));
            numbers.add(list);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(at);
        catalog.setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }
}
