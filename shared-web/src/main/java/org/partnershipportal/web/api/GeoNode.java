package org.partnershipportal.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A part of what Open311 answers, written as XML or as JSON. A list names its items in XML alone; a record has its fields in
 * both. In JSON the outermost name is left out.
 */
public final class GeoNode {
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        RECORD,
        LIST
    }

    private final String name;
    private final Kind kind;
    private final @Nullable String text;
    private final List<GeoNode> children = new ArrayList<>();

    private GeoNode(String name, Kind kind, @Nullable String text) {
        this.name = name;
        this.kind = kind;
        this.text = text;
    }

    /** An empty record, to be filled. */
    public static GeoNode record(String name) {
        return new GeoNode(name, Kind.RECORD, null);
    }

    /** An empty list, to be filled with records or texts of one name. */
    public static GeoNode list(String name) {
        return new GeoNode(name, Kind.LIST, null);
    }

    /** A text as an item of a list. */
    public static GeoNode text(String name, @Nullable String text) {
        return new GeoNode(name, Kind.TEXT, text == null ? null : writable(text));
    }

    /** The same with a field more; null for an empty one. */
    public GeoNode with(String field, @Nullable String value) {
        return with(text(field, value));
    }

    /** The same with a number more. */
    public GeoNode with(String field, int value) {
        return with(new GeoNode(field, Kind.NUMBER, Integer.toString(value)));
    }

    /** The same with an exact number more; null for an empty one. */
    public GeoNode with(String field, @Nullable BigDecimal value) {
        return value == null ? with(text(field, null)) : with(new GeoNode(field, Kind.NUMBER, value.toPlainString()));
    }

    /** The same with a truth more. */
    public GeoNode with(String field, boolean value) {
        return with(new GeoNode(field, Kind.FLAG, Boolean.toString(value)));
    }

    /** The same with this inside. */
    public GeoNode with(GeoNode child) {
        children.add(child);
        return this;
    }

    /** The whole text in a form. */
    public String in(GeoFormat format) {
        return format == GeoFormat.JSON ? json().toString() : xml();
    }

    private String xml() {
        StringWriter all = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(all);
            xml.writeStartDocument("utf-8", "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written into a string", e);
        }
        return all.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        if (text == null && children.isEmpty()) {
            xml.writeEmptyElement(name);
            return;
        }
        xml.writeStartElement(name);
        if (text != null) {
            xml.writeCharacters(text);
        }
        for (GeoNode child : children) {
            child.write(xml);
        }
        xml.writeEndElement();
    }

    private JsonValue json() {
        return switch (kind) {
            case TEXT -> text == null ? JsonValue.NULL : Json.createValue(text);
            case NUMBER -> Json.createValue(new BigDecimal(String.valueOf(text)));
            case FLAG -> Boolean.parseBoolean(text) ? JsonValue.TRUE : JsonValue.FALSE;
            case RECORD -> object();
            case LIST -> array();
        };
    }

    private JsonValue object() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        children.forEach(child -> object.add(child.name, child.json()));
        return object.build();
    }

    private JsonValue array() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        children.forEach(child -> array.add(child.json()));
        return array.build();
    }

    /** Without the characters that XML 1.0 has no way to write. */
    private static String writable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && !isNone(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isNone(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == 0xFFFE || c == 0xFFFF;
    }
}
