package org.studypack.epub;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

/** Parses XML of unknown origin: no external entity, no DTD and no network is ever reached. */
final class SecureXml {
    /** Why a handler reads no more of a file that would take a machine too long. */
    static final class TooMuch extends SAXException {
        private static final long serialVersionUID = 1;

        /**
         * @param message what there is too much of, in words that follow the file's name
         */
        TooMuch(String message) {
            super(message);
        }
    }

    /** To make one takes longer than to parse a chapter. */
    private static final ThreadLocal<SAXParser> PARSER = ThreadLocal.withInitial(SecureXml::parser);

    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
    private static final String DECLARATIONS = "http://xml.org/sax/properties/declaration-handler";

    private SecureXml() {}

    /**
     * Hands the events of a file to a handler, with namespaces; comments and declarations too,
     * where it is one for them.
     *
     * @throws IOException where the file is not well-formed; the message names it
     */
    static void parse(String path, byte[] content, DefaultHandler handler) throws IOException {
        SAXParser parser = PARSER.get();
        try {
            if (handler instanceof DefaultHandler2) {
                parser.setProperty(LEXICAL, handler);
                parser.setProperty(DECLARATIONS, handler);
            }
            parser.parse(new InputSource(new ByteArrayInputStream(content)), handler);
        } catch (TooMuch e) {
            throw new EpubReader.TooLarge(path + " " + e.getMessage());
        } catch (SAXException e) {
            throw new IOException(path + " is not well-formed: " + e.getMessage(), e);
        } finally {
            parser.reset();
        }
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("every Java has a safe parser of XML", e);
        }
    }
}
