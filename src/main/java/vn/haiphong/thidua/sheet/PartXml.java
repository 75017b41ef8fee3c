package vn.haiphong.thidua.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through the XML of a part once, element by element; nothing outside of it is ever fetched. */
final class PartXml implements AutoCloseable {

    /** What a cell of Excel may hold; what is longer is cut. */
    private static final int LONGEST_TEXT = 32_767;

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final InputStream bytes;
    private final XMLStreamReader xml;

    PartXml(InputStream bytes) throws XMLStreamException {
        this.bytes = bytes;
        this.xml = FACTORY.createXMLStreamReader(bytes);
    }

    /** The next element that begins, or null at the end. */
    @Nullable
    String begin() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) return xml.getLocalName();
        }
        return null;
    }

    /** The next element that begins within the one of this name, or null when that one ends. */
    @Nullable
    String beginWithin(String outer) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) return xml.getLocalName();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(outer)) return null;
        }
        return null;
    }

    /** Empty when there is none. */
    String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The attribute of this local name that stands in a namespace. */
    String qualified(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && space != null && !space.isEmpty())
                return xml.getAttributeValue(i);
        }
        return "";
    }

    /**
     * All text up to the end of the element that has just begun.
     *
     * @param without an element whose text is left out
     */
    String text(String without) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        int aside = 0;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    if (aside > 0 || xml.getLocalName().equals(without)) aside++;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    if (aside > 0) aside--;
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
                    int room = LONGEST_TEXT - text.length();
                    if (aside == 0 && room > 0) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
