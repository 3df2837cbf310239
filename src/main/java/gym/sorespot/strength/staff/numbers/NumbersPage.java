package gym.sorespot.strength.staff.numbers;

import gym.sorespot.strength.history.Tally.Kind;
import gym.sorespot.touch.ButtonKind;
import gym.sorespot.touch.Card;
import gym.sorespot.touch.Choice;
import gym.sorespot.touch.Column;
import gym.sorespot.touch.Row;
import gym.sorespot.touch.ScrollPane;
import gym.sorespot.touch.Space;
import gym.sorespot.touch.Text;
import gym.sorespot.touch.Tone;
import gym.sorespot.touch.Type;
import gym.sorespot.touch.Words;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sessions per day and what was there most often, as bars. Nobody's name or code is in it. */
final class NumbersPage extends Column {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 6;
    private static final double CHOICE_UNITS = 2.4;
    private static final int WEEK = 7;
    private static final List<Kind> LISTS = List.of(Kind.AREA, Kind.GIVEN, Kind.SWAPPED, Kind.BLOCKED);

    private final transient Words words;
    private final transient NumbersModel model;
    private final transient NumbersPages.Named named;

    NumbersPage(Words words, NumbersModel model, NumbersPages.Named named) {
        super(Space.MEDIUM);
        this.words = words;
        this.model = model;
        this.named = named;
        model.listen(this::refresh);
        refresh();
        model.look(model.days());
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        model.listen(() -> {});
    }

    private void refresh() {
        removeAll();
        Choice<Integer> times = new Choice<>(CHOICE_UNITS, ButtonKind.QUIET, model::look);
        NumbersModel.TIMES.forEach(days -> times.option(days, words.text("days", days), ""));
        with(times.chosen(model.days()));
        Column all = new Column(Space.MEDIUM);
        model.trouble()
                .ifPresent(said -> all.with(Text.plain(Type.LEAD, said.isEmpty() ? words.text("failed") : said)));
        if (model.trouble().isEmpty()) {
            model.numbers().ifPresent(numbers -> show(all, numbers));
        }
        filling(new ScrollPane(all));
        revalidate();
        repaint();
    }

    private void show(Column all, Numbers numbers) {
        Card sessions = new Card(Space.SMALL);
        boolean any = numbers.sessions() > 0;
        sessions.with(Text.strong(Type.LEAD, any ? words.text("sessions", numbers.sessions()) : few()));
        if (any) {
            NumberFormat one = NumberFormat.getNumberInstance(words.locale());
            one.setMaximumFractionDigits(1);
            sessions.with(Text.plain(Type.BODY, words.text("aDay", one.format(numbers.aDay())))
                    .in(Tone.MUTED));
        }
        List<Numbers.Span> spans = numbers.spans();
        sessions.with(new DayColumns(spans, labels(spans), words));
        all.with(sessions);
        for (Kind kind : LISTS) {
            all.with(list(numbers, kind));
        }
        all.with(Text.plain(Type.BODY, words.text("note", Numbers.LEAST_TOLD)).in(Tone.MUTED));
    }

    private String few() {
        return words.text("sessions.few", Numbers.LEAST_TOLD);
    }

    /** Under each column of a week or a year, under some of a month. */
    private List<String> labels(List<Numbers.Span> spans) {
        String pattern = spans.size() == WEEK ? "EEE" : model.days() > spans.size() ? "MMM" : "d MMM";
        DateTimeFormatter format = DateTimeFormatter.ofPattern(german(pattern), words.locale());
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            LocalDate day = spans.get(i).day();
            boolean shown = spans.size() <= NumbersModel.TIMES.get(1) / 2
                    || i % WEEK == 0 && i < spans.size() - WEEK / 2
                    || i == spans.size() - 1;
            labels.add(shown ? format.format(day) : "");
        }
        return labels;
    }

    private String german(String pattern) {
        return words.locale().getLanguage().equals(Locale.GERMAN.getLanguage())
                ? pattern.replace("d MMM", "d. MMM")
                : pattern;
    }

    private Card list(Numbers numbers, Kind kind) {
        Card card = new Card(Space.SMALL);
        card.with(Text.strong(Type.LEAD, words.text("list." + kind.id())));
        List<Numbers.Ranked> most = numbers.most(kind, MOST);
        if (most.isEmpty()) {
            card.with(Text.plain(Type.BODY, words.text("none")).in(Tone.MUTED));
        }
        NumberFormat whole = NumberFormat.getIntegerInstance(words.locale());
        int highest = most.stream().mapToInt(Numbers.Ranked::times).max().orElse(0);
        for (Numbers.Ranked ranked : most) {
            String times = ranked.times() == 0 ? words.text("few", Numbers.LEAST_TOLD) : whole.format(ranked.times());
            Row row = new Row(Space.MEDIUM)
                    .filling(Text.plain(Type.BODY, named.name(kind, ranked.what())), 1)
                    .with(Text.strong(Type.BODY, times));
            card.with(new Column(Space.TIGHT)
                    .with(row)
                    .with(new RankBar(highest == 0 ? 0 : (double) ranked.times() / highest)));
        }
        return card;
    }
}
