package vn.haiphong.thidua.shared;

import java.nio.charset.StandardCharsets;

/** An XML document under way: names as given, everything else escaped and free of what XML cannot carry. */
public final class XmlText {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

    /** @param attributes name, value, name, value … */
    public XmlText open(String name, String... attributes) {
        begin(name, attributes);
        text.append('>');
        return this;
    }

    public XmlText close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    public XmlText empty(String name, String... attributes) {
        begin(name, attributes);
        text.append("/>\n");
        return this;
    }

    /** An element that holds nothing but text. */
    public XmlText element(String name, String content, String... attributes) {
        open(name, attributes);
        escape(content);
        return close(name);
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void begin(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); ) {
            int letter = content.codePointAt(i);
            i += Character.charCount(letter);
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> {
                    if (isAllowed(letter)) text.appendCodePoint(letter);
                }
            }
        }
    }

    /** The production Char of XML 1.0. */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
