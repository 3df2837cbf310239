package gym.sorespot.strength.member;

import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tiles;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.awt.Component;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** The exercises in their blocks. When the session changes, cards that stay are kept and do not move under the finger. */
final class SessionList extends ScrollPane {
    private static final long serialVersionUID = 1L;

    private static final double CARD_UNITS = 9;

    private final transient VisitFlow flow;
    private final transient Words words;
    private final transient SessionNotes notes;
    private final transient ItemText text;
    private final transient Consumer<Item> onTouch;
    private final transient Runnable onWhy;
    private final Column list;
    private transient Map<Item, ItemCard> cards = new LinkedHashMap<>();

    SessionList(VisitFlow flow, Words words, ItemText text, Consumer<Item> onTouch, Runnable onWhy) {
        this(new Column(Space.SMALL), flow, words, text, onTouch, onWhy);
    }

    private SessionList(
            Column list, VisitFlow flow, Words words, ItemText text, Consumer<Item> onTouch, Runnable onWhy) {
        super(list);
        this.list = list;
        this.flow = flow;
        this.words = words;
        this.notes = new SessionNotes(flow, words, new SpotNames(words));
        this.text = text;
        this.onTouch = onTouch;
        this.onWhy = onWhy;
    }

    /** @param fresh exercises to be marked as new */
    void show(Session session, Set<String> fresh) {
        Map<String, Integer> before = tops();
        fill(session, fresh);
        if (!before.isEmpty() && getHeight() > 0) {
            SwingUtilities.getRootPane(this).validate();
            keepPlace(before);
        }
        repaint();
    }

    private void fill(Session session, Set<String> fresh) {
        Map<Item, ItemCard> kept = cards;
        cards = new LinkedHashMap<>();
        list.removeAll();
        notes.told(list);
        for (Session.Block block : session.blocks()) {
            list.with(heading(words.text("session.block." + block.kind().id())), Space.LARGE);
            Tiles tiles = cards();
            for (Item item : block.items()) {
                ItemCard old = kept.get(item);
                boolean isNew = fresh.contains(item.exercise());
                ItemCard card = old != null && old.isMarked() == isNew ? old : card(item, isNew);
                cards.put(item, card);
                tiles.with(card);
            }
            list.with(tiles);
        }
        if (session.items().isEmpty()) {
            nothing(session);
        }
        notes.addTo(list, session, onWhy);
        list.with(Text.plain(Type.BODY, words.text("session.notice")).in(Tone.MUTED), Space.LARGE);
        list.revalidate();
    }

    private ItemCard card(Item item, boolean isNew) {
        return ItemCard.of(item, isNew, flow.figure(item.exercise()), text, words, () -> onTouch.accept(item));
    }

    private void nothing(Session session) {
        list.with(Text.strong(Type.TITLE, words.text("session.empty")), Space.LARGE);
        notes.blocked(list, session);
        list.with(Text.plain(Type.LEAD, words.text("session.empty.change")));
    }

    /** Where each card's upper edge is, from the list's upper edge as it can be seen. */
    private Map<String, Integer> tops() {
        Map<String, Integer> tops = new LinkedHashMap<>();
        cards.forEach((item, card) -> tops.put(item.exercise(), top(card) - scrolled()));
        return tops;
    }

    private int top(Component card) {
        return SwingUtilities.convertPoint(card, 0, 0, list).y;
    }

    /** Scrolls so that the uppermost card that was seen whole, and is still there, stays where it was. */
    private void keepPlace(Map<String, Integer> before) {
        Map<String, ItemCard> now = new HashMap<>();
        cards.forEach((item, card) -> now.put(item.exercise(), card));
        before.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0 && now.containsKey(entry.getKey()))
                .findFirst()
                .ifPresent(entry ->
                        scrollTo(top(java.util.Objects.requireNonNull(now.get(entry.getKey()))) - entry.getValue()));
    }

    static Tiles cards() {
        return Tiles.asManyAsFit(CARD_UNITS, Space.SMALL);
    }

    static Text heading(String text) {
        return Text.strong(Type.LEAD, text);
    }
}
