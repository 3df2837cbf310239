package gym.sorespot.strength.staff.settings;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.edit.EditException;
import gym.sorespot.reading.edit.Nodes;
import gym.sorespot.reading.edit.YamlDraft;
import gym.sorespot.reading.edit.YamlEdit;
import gym.sorespot.touch.form.FormModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The recovery cards in their order; switching and moving are saved at once. Event thread. */
final class CardsModel {
    /**
     * A card as the list shows it.
     *
     * @param shown whether members see it
     */
    record Entry(String id, String title, String text, boolean shown) {}

    private final FormModel.Place place;
    private final Consumer<String> onSaved;
    private List<Entry> cards = List.of();
    private String text = "";
    private boolean failed;
    private Runnable listener = () -> {};

    /** @param onSaved told the title of what was changed, after it has been written */
    CardsModel(FormModel.Place place, Consumer<String> onSaved) {
        this.place = place;
        this.onSaved = onSaved;
    }

    void listen(Runnable newListener) {
        listener = newListener;
    }

    void read() {
        place.read(this::show, trouble -> fail());
    }

    private void show(String said) {
        try {
            YamlEdit edit = YamlEdit.of(said);
            List<Entry> found = new ArrayList<>();
            for (int i = 0; i < edit.size(""); i++) {
                String at = Integer.toString(i);
                found.add(new Entry(
                        said(edit, at, "id"),
                        said(edit, at, "title"),
                        said(edit, at, "text"),
                        !List.of("no", "false").contains(said(edit, at, "show"))));
            }
            text = said;
            cards = List.copyOf(found);
            failed = false;
            listener.run();
        } catch (EditException e) {
            fail();
        }
    }

    private static String said(YamlEdit edit, String at, String field) {
        return Nodes.at(edit.top(), List.of(at, field))
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("");
    }

    List<Entry> cards() {
        return cards;
    }

    /** Whether the file cannot be read or changed from here. */
    boolean failed() {
        return failed;
    }

    /** Shows a card to members, or no longer. */
    void show(int at, boolean shown) {
        change(cards.get(at).title(), edit -> edit.put(at + ".show", Nodes.yesNo(shown)));
    }

    /** One place up. */
    void up(int at) {
        if (at > 0) {
            change(cards.get(at).title(), edit -> edit.move("", at, at - 1));
        }
    }

    /** A new card at the end, not shown until somebody has written it. */
    void add(String title, String words) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("id", Nodes.text(freshId()));
        fields.put("title", Nodes.text(title));
        fields.put("text", Nodes.text(words));
        fields.put("hands-on", Nodes.yesNo(true));
        fields.put("show", Nodes.yesNo(false));
        change(title, edit -> edit.append("", Nodes.fields(fields)));
    }

    private String freshId() {
        int number = cards.size() + 1;
        while (isTaken("card-" + number)) {
            number++;
        }
        return "card-" + number;
    }

    private boolean isTaken(String id) {
        return cards.stream().anyMatch(card -> card.id().equals(id));
    }

    private void change(String title, UnaryOperator<YamlEdit> edit) {
        try {
            YamlDraft draft = new YamlDraft(text).change("", edit);
            place.save(
                    draft,
                    saved -> {
                        saved.conflict().ifPresentOrElse(conflict -> show(conflict.theirs()), () -> {
                            onSaved.accept(title);
                            show(draft.now().text());
                        });
                    },
                    trouble -> fail());
        } catch (EditException e) {
            fail();
        }
    }

    private void fail() {
        failed = true;
        listener.run();
    }
}
