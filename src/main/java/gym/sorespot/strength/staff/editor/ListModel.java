package gym.sorespot.strength.staff.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which exercises the list shows. Event thread. */
final class ListModel {
    private final Runnable changed;
    private List<Entry> all = List.of();
    private List<Entry> shown = List.of();
    private String search = "";
    private boolean onlyOdd;

    ListModel(Runnable changed) {
        this.changed = changed;
    }

    /** Takes what there is now; the search stays. */
    void rows(List<Entry> rows) {
        all = List.copyOf(rows);
        choose();
    }

    /** Shows what has all these words, in whatever order. */
    void search(String text) {
        search = text;
        choose();
    }

    void onlyOdd(boolean only) {
        onlyOdd = only;
        choose();
    }

    private void choose() {
        List<String> parts = Arrays.stream(search.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        shown = all.stream()
                .filter(row -> !onlyOdd || !row.odd().isEmpty())
                .filter(row -> parts.stream().allMatch(row.found()::contains))
                .toList();
        changed.run();
    }

    List<Entry> shown() {
        return shown;
    }

    int size() {
        return all.size();
    }

    long odd() {
        return all.stream().filter(row -> !row.odd().isEmpty()).count();
    }
}
