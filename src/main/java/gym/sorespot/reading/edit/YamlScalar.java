package gym.sorespot.reading.edit;

/** Writes a text as YAML: bare where that reads back the same, else in double quotes. */
public final class YamlScalar {
    private YamlScalar() {}

    /** As the value of a field or an item of a block list. */
    public static String of(String text) {
        return isBare(text) ? text : quoted(text);
    }

    /** Inside brackets, where commas and brackets mean something. */
    public static String inFlow(String text) {
        return isBare(text) && text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0) ? text : quoted(text);
    }

    /** More is quoted than has to be; nothing less. */
    private static boolean isBare(String text) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.equalsIgnoreCase("null")
                && text.codePoints().allMatch(YamlScalar::isPrintable);
    }

    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isPrintable(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append((c > 0xFFFF ? "\\U%08X" : "\\u%04X").formatted(c));
            }
        });
        return quoted.append('"').toString();
    }

    static boolean isPrintable(int c) {
        return c >= ' ' && c <= '~'
                || c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c >= 0x10000;
    }
}
