package gym.sorespot.strength.sheet.paint;

/** The three weights of Inter that the sheet uses. */
public enum Face {
    REGULAR("Inter-Regular"),
    SEMI_BOLD("Inter-SemiBold"),
    BOLD("Inter-Bold");

    private final String fontName;

    Face(String fontName) {
        this.fontName = fontName;
    }

    /** PostScript name, and the name of the font's file. */
    public String fontName() {
        return fontName;
    }
}
