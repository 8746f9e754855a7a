package counterclaim.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import static io.restassured.RestAssured.given;

/** Reads what is written for programs as a stranger's program would: strictly, and fetching nothing. */
final class Xml {

    private Xml() {}

    /** The root of the document at an address, which must be there and well-formed. */
    static Element at(String address, String type) {
        var document = given().get(address)
                .then()
                .statusCode(200)
                .contentType(type + ";charset=UTF-8")
                .extract()
                .asByteArray();
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(document)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException notXml) {
            throw new AssertionError("no XML at " + address, notXml);
        }
    }

    /** The elements of a name right under another. */
    static List<Element> in(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> name.equals(element.getLocalName()))
                .toList();
    }

    /** The text of the only element of a name right under another. */
    static String text(Element parent, String name) {
        var found = in(parent, name);
        if (found.size() != 1) throw new AssertionError(found.size() + " times " + name + ", where one is expected");
        return found.get(0).getTextContent();
    }
}
