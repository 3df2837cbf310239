package gym.sorespot.strength.sheet.pdf;

import java.awt.Font;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The fonts of one document in the order of their first use. Not thread-safe. */
final class Fonts {
    private final Map<Font, SubsetFont> subsets = new LinkedHashMap<>();
    private final Map<SubsetFont, String> names = new LinkedHashMap<>();

    SubsetFont of(Font font) {
        return subsets.computeIfAbsent(font, key -> {
            SubsetFont subset = new SubsetFont(key, names.size());
            names.put(subset, "F" + names.size());
            return subset;
        });
    }

    String name(SubsetFont font) {
        return names.getOrDefault(font, "F0");
    }

    /** Lets a page use the font under its name. */
    void use(PDResources resources, String name, SubsetFont font) {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (all == null) {
            all = new COSDictionary();
            resources.getCOSObject().setItem(COSName.FONT, all);
        }
        all.setItem(COSName.getPDFName(name), font.dictionary());
    }

    void finish(PDDocument document) throws IOException {
        for (SubsetFont subset : subsets.values()) {
            subset.finish(document);
        }
    }
}
