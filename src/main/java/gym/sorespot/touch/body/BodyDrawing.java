package gym.sorespot.touch.body;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.ParseException;

/** Reads the paths of an SVG drawing; transforms, groups and styles are not used by ours and not read. */
final class BodyDrawing {
    private BodyDrawing() {}

    /**
     * The paths in the order of the file.
     *
     * @throws IllegalStateException when the drawing is missing or broken, naming it
     */
    static List<DrawnPath> read(String name) {
        try (InputStream in = BodyDrawing.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the drawing " + name + " is missing");
            }
            return paths(in);
        } catch (IOException | XMLStreamException | ParseException e) {
            throw new IllegalStateException("the drawing " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<DrawnPath> paths(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        List<DrawnPath> paths = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("path")) {
                paths.add(path(xml));
            }
        }
        xml.close();
        return List.copyOf(paths);
    }

    private static DrawnPath path(XMLStreamReader xml) throws XMLStreamException {
        String id = xml.getAttributeValue(null, "id");
        String classes = xml.getAttributeValue(null, "class");
        String data = xml.getAttributeValue(null, "d");
        if (classes == null || data == null) {
            throw new XMLStreamException("a path needs class and d", xml.getLocation());
        }
        try {
            return new DrawnPath(
                    id == null ? "" : id,
                    Set.of(classes.split(" ")),
                    AWTPathProducer.createShape(new StringReader(data), PathIterator.WIND_NON_ZERO));
        } catch (IOException e) {
            throw new XMLStreamException("a path cannot be read", xml.getLocation(), e);
        }
    }
}
