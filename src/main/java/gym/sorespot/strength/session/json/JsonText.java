package gym.sorespot.strength.session.json;

import gym.sorespot.reading.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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
            TokenStreamLocation at = e.getLocation();
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new RequestException(problems.say(
                    "no-json",
                    at == null ? 1 : Math.max(1, at.getLineNr()),
                    at == null ? 1 : Math.max(1, at.getColumnNr()),
                    reason));
        }
        Field field = new Field("", node, problems);
        field.object();
        return field;
    }
}
