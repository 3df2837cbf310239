package gym.sorespot.strength.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import gym.sorespot.strength.sheet.paint.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

/** The tags of a PDF, read back as a program does that reads it out. */
class TagsTest {
    private static final SheetPdf SHEETS = SheetPdf.load();
    private static final UUID VISIT = new UUID(1, 2);
    private static final int MANY = 12;

    /** Marked content of one page by its number, and what is not to be read out. */
    private record Marked(Map<Integer, String> read, List<String> artifacts) {}

    /** Each page is read once: an element has a dozen leaves. */
    private final Map<COSDictionary, Marked> pages = new HashMap<>();

    private static PDDocument sheet(int exercises, Paper paper) throws IOException {
        return Loader.loadPDF(SHEETS.pdf(Sheets.content(exercises, VISIT), paper));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void eachBlockIsAGroupOfItsHeadingAndItsExercises(Paper paper) throws IOException {
        try (PDDocument document = sheet(MANY, paper)) {
            List<PDStructureElement> blocks = kids(whole(document), "Sect");
            assertThat(blocks).hasSizeGreaterThanOrEqualTo(3);
            int exercises = 0;
            for (PDStructureElement block : blocks) {
                assertThat(kids(block).get(0).getStructureType()).isEqualTo("H2");
                List<PDStructureElement> inside = kids(block, "Sect");
                assertThat(inside).isNotEmpty();
                for (PDStructureElement exercise : inside) {
                    exercises++;
                    assertThat(kids(exercise).get(0).getStructureType()).isEqualTo("H3");
                    assertThat(text(document, kids(exercise).get(0))).startsWith(exercises + " ");
                    assertThat(text(document, exercise)).contains(" × ");
                }
            }
            assertThat(exercises).isEqualTo(MANY);
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void whatComesBeforeAndAfterTheBlocksBelongsToTheWhole(Paper paper) throws IOException {
        try (PDDocument document = sheet(MANY, paper)) {
            List<PDStructureElement> all = kids(whole(document));
            assertThat(all.stream().map(PDStructureElement::getStructureType)).containsOnlyOnce("H1");
            List<String> own = new ArrayList<>();
            for (PDStructureElement element : all) {
                if (!element.getStructureType().equals("Sect")) {
                    own.add(text(document, element));
                }
            }
            assertThat(String.join("\n", own))
                    .containsSubsequence("Riverside Gym", "Your session", "Next visit: ", "Not medical advice.")
                    .doesNotContain("Tempo ");
            assertThat(all.get(all.size() - 1).getStructureType()).isNotEqualTo("Sect");
        }
    }

    @Test
    void headAndNumberOfAFurtherPageAreNotReadOut() throws IOException {
        try (PDDocument document = sheet(MANY, Paper.A4)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            Marked second = marked(document.getPage(1));
            assertThat(String.join("\n", second.artifacts()))
                    .contains("Riverside Gym · Your session · Sunday, 22 November 2026", "Page 2 of 2");
            assertThat(second.read().values()).noneMatch(text -> text.contains("Page 2") || text.contains(" · Your"));
            assertThat(text(document, whole(document)))
                    .containsOnlyOnce("Riverside Gym")
                    .doesNotContain("Page 1");
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void allTextIsEitherInTheTagsOnceOrAnArtifact(Paper paper) throws IOException {
        try (PDDocument document = sheet(MANY, paper)) {
            List<String> inContent = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                inContent.addAll(marked(page).read().values());
            }
            assertThat(text(document, whole(document))).isEqualTo(String.join("\n", inContent));
        }
    }

    @Test
    void theFileSaysWhatItIsAlsoAsXmp() throws Exception {
        try (PDDocument document = sheet(3, Paper.A4)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            Element root;
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            try (InputStream in = catalog.getMetadata().exportXMPMetadata()) {
                root = factory.newDocumentBuilder().parse(in).getDocumentElement();
            }
            String dublinCore = "http://purl.org/dc/elements/1.1/";
            String rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
            Element title =
                    (Element) root.getElementsByTagNameNS(dublinCore, "title").item(0);
            Element first = (Element) title.getElementsByTagNameNS(rdf, "li").item(0);
            assertThat(first.getTextContent())
                    .isEqualTo(document.getDocumentInformation().getTitle());
            assertThat(first.getAttribute("xml:lang")).isEqualTo("x-default");
            assertThat(root.getElementsByTagNameNS(dublinCore, "language")
                            .item(0)
                            .getTextContent())
                    .isEqualTo(catalog.getLanguage())
                    .isEqualTo("en-GB");
            assertThat(root.getElementsByTagNameNS("http://www.aiim.org/pdfua/ns/id/", "part")
                            .getLength())
                    .as("what nobody has checked is not claimed")
                    .isZero();
        }
    }

    private static PDStructureElement whole(PDDocument document) {
        return (PDStructureElement)
                document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
    }

    private static List<PDStructureElement> kids(PDStructureElement of) {
        return of.getKids().stream()
                .flatMap(kid -> kid instanceof PDStructureElement element ? Stream.of(element) : Stream.empty())
                .toList();
    }

    private static List<PDStructureElement> kids(PDStructureElement of, String type) {
        return kids(of).stream()
                .filter(kid -> kid.getStructureType().equals(type))
                .toList();
    }

    /** What is read out of an element and of those in it, each leaf a line. */
    private String text(PDDocument document, PDStructureElement element) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inside) {
                lines.add(text(document, inside));
            } else if (kid instanceof Integer number) {
                lines.add(marked(element.getPage()).read().getOrDefault(number, "nothing is marked " + number));
            }
        }
        return String.join("\n", lines);
    }

    private Marked marked(PDPage page) throws IOException {
        Marked known = pages.get(page.getCOSObject());
        if (known == null) {
            known = read(page);
            pages.put(page.getCOSObject(), known);
        }
        return known;
    }

    private static Marked read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> read = new TreeMap<>();
        List<String> artifacts = new ArrayList<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                }
            }
            if (content.getTag().equals("Artifact")) {
                artifacts.add(text.toString());
            } else {
                read.put(content.getMCID(), text.toString());
            }
        }
        return new Marked(read, artifacts);
    }
}
