package gym.sorespot.reading.edit;

import gym.sorespot.reading.Node;
import gym.sorespot.reading.Place;
import java.util.ArrayList;
import java.util.List;

/** What a file has to say after a change: worked out on values alone, so that the changed text can be held against it. */
final class Wanted {
    private Wanted() {}

    /** With another value there; a field that is missing comes last. */
    static Node put(Node top, List<String> path, Node value) {
        if (path.isEmpty()) {
            return value;
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (top instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>(list.items());
            int at = Integer.parseInt(step);
            items.set(at, put(items.get(at), rest, value));
            return new Node.Sequence(Place.FILE, items);
        }
        List<Node.Entry> entries = new ArrayList<>(entries(top));
        Node.Scalar key = new Node.Scalar(Place.FILE, step, true);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().text().equals(step)) {
                entries.set(i, new Node.Entry(key, put(entries.get(i).value(), rest, value)));
                return new Node.Mapping(Place.FILE, entries);
            }
        }
        entries.add(new Node.Entry(key, put(new Node.Mapping(Place.FILE, List.of()), rest, value)));
        return new Node.Mapping(Place.FILE, entries);
    }

    /** Without the field or item there. */
    static Node remove(Node top, List<String> path) {
        String step = path.get(path.size() - 1);
        List<String> above = path.subList(0, path.size() - 1);
        Node parent = Nodes.at(top, above).orElseThrow();
        if (parent instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>(list.items());
            items.remove(Integer.parseInt(step));
            return put(top, above, new Node.Sequence(Place.FILE, items));
        }
        List<Node.Entry> entries = new ArrayList<>(entries(parent));
        entries.removeIf(entry -> entry.key().text().equals(step));
        return put(top, above, new Node.Mapping(Place.FILE, entries));
    }

    /** With another item at the end of the list there. */
    static Node append(Node top, List<String> list, Node item) {
        List<Node> items = new ArrayList<>();
        if (Nodes.at(top, list).orElseThrow() instanceof Node.Sequence known) {
            items.addAll(known.items());
        }
        items.add(item);
        return put(top, list, new Node.Sequence(Place.FILE, items));
    }

    /** With two items of the list there having changed places. */
    static Node swap(Node top, List<String> list, int one, int other) {
        List<Node> items = new ArrayList<>(((Node.Sequence) Nodes.at(top, list).orElseThrow()).items());
        java.util.Collections.swap(items, one, other);
        return put(top, list, new Node.Sequence(Place.FILE, items));
    }

    private static List<Node.Entry> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }
}
