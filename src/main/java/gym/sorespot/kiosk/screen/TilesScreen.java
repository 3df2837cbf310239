package gym.sorespot.kiosk.screen;

import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Screen;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.TouchButton;
import gym.sorespot.touch.Words;
import java.util.List;
import java.util.function.Consumer;

/** The choice between plugins. */
public final class TilesScreen extends Screen {
    private static final long serialVersionUID = 1L;

    /**
     * A plugin on offer.
     *
     * @param id its id
     * @param title its words
     */
    public record Tile(String id, String title) {}

    /**
     * The choice.
     *
     * @param words of the host's screens
     * @param offers in their order
     * @param onChoose gets the id
     */
    public TilesScreen(Words words, List<Tile> offers, Consumer<String> onChoose) {
        super(words.text("tiles.title"));
        setName("tiles");
        Tiles tiles = Tiles.asManyAsFit(9, Space.MEDIUM);
        for (Tile tile : offers) {
            TouchButton button = new TouchButton(tile.title(), ButtonKind.TILE, null, () -> onChoose.accept(tile.id()));
            button.setName("tile-" + tile.id());
            tiles.with(button);
        }
        matter(new ScrollPane(new Column(Space.MEDIUM).with(tiles)));
    }
}
