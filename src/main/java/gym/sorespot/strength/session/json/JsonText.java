package gym.sorespot.strength.session.json;

import gym.sorespot.reading.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Text into a tree, strictly: one value, no name twice, no comments, no NaN. Immutable. */
final class JsonText {
    /** Ten years of visits come to about 2 MB. */
    static final int MAX_CHARACTERS = 8 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** How the reader says that a name was there before. */
    private static final Pattern TWICE = Pattern.compile("Duplicate [^\"]*(\".*\")");
    /** Where it thinks that something began, and which setting of its own says so. */
    private static final Pattern ASIDE = Pattern.compile(" \\(start marker at .*|, from `[^`]*`|: enable `.*");

    private JsonText() {}

    /**
     * The object in {@code text}.
     *
     * @param problems the sentences
     * @throws RequestException when it is too large, no JSON, or no object
     */
    static Field object(String text, Wording problems) {
        if (text.length() > MAX_CHARACTERS) {
            throw new RequestException(problems.say("too-large", MAX_CHARACTERS / 1024 / 1024));
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new RequestException(broken(e, problems));
        }
        Field field = new Field("", node, problems);
        field.object();
        return field;
    }

    /** What the reader found, without its own words for its settings. */
    private static String broken(JacksonException e, Wording problems) {
        TokenStreamLocation at = e.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        Matcher twice = TWICE.matcher(reason);
        if (twice.matches()) {
            return problems.say("json-twice", line, column, twice.group(1));
        }
        return e instanceof MismatchedInputException
                ? problems.say("json-more", line, column)
                : problems.say("no-json", line, column, ASIDE.matcher(reason).replaceAll(""));
    }
}
