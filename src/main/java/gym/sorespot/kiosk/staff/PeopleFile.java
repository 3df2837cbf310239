package gym.sorespot.kiosk.staff;

import gym.sorespot.kiosk.plugin.StaffRole;
import gym.sorespot.reading.Fields;
import gym.sorespot.reading.Node;
import gym.sorespot.reading.Problems;
import gym.sorespot.reading.Value;
import gym.sorespot.reading.Wording;
import gym.sorespot.reading.YamlFile;
import gym.sorespot.reading.edit.EditException;
import gym.sorespot.reading.edit.Nodes;
import gym.sorespot.reading.edit.YamlDraft;
import gym.sorespot.reading.edit.YamlEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The list of the staff as a file that people can read. Waits for the disk. Thread-safe as its owner calls it. */
final class PeopleFile {
    static final String NAME = "people.yaml";

    private static final Wording WORDING = new Wording(PeopleFile.class);
    private static final int MOST = 100;

    private final Path file;

    PeopleFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** Everybody, in the order of the file. A file that cannot be understood is an error and never "nobody". */
    List<Person> read() {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        Problems problems = new Problems(file);
        List<Person> people = new ArrayList<>();
        YamlFile.read(file, problems)
                .map(top -> top.items(0, MOST))
                .orElse(List.of())
                .forEach(item -> item.fields("id", "name", "role")
                        .flatMap(PeopleFile::person)
                        .ifPresent(people::add));
        if (!problems.isEmpty()) {
            throw new StaffException(problems.list().get(0).toString(), null);
        }
        return List.copyOf(people);
    }

    private static Optional<Person> person(Fields fields) {
        Optional<String> id = fields.required("id").flatMap(value -> value.text(1, 40));
        Optional<String> name = fields.required("name").flatMap(value -> value.text(1, Person.LONGEST_NAME));
        Optional<StaffRole> role = fields.required("role").flatMap(PeopleFile::role);
        return id.isEmpty() || name.isEmpty() || role.isEmpty()
                ? Optional.empty()
                : Optional.of(new Person(id.get(), name.get(), role.get()));
    }

    private static Optional<StaffRole> role(Value value) {
        List<String> known =
                Arrays.stream(StaffRole.values()).map(StaffRole::id).toList();
        return value.word("role", known, word -> Arrays.stream(StaffRole.values())
                .filter(role -> role.id().equals(word))
                .findFirst());
    }

    void add(Person person) {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("id", Nodes.text(person.id()));
        fields.put("name", Nodes.text(person.name()));
        fields.put("role", Nodes.text(person.role().id()));
        Node entry = Nodes.fields(fields);
        // The first one turns an empty list into one with a line for each.
        change(edit -> edit.size("") == 0
                ? YamlEdit.of(WORDING.say("people.head") + "\n- id: x\n").put("0", entry)
                : edit.append("", entry));
    }

    /** Puts a person in the place of the one with the same id. */
    void replace(Person person) {
        change(edit -> {
            String at = Integer.toString(edit.find("", "id", person.id()));
            return edit.put(at + ".name", Nodes.text(person.name()))
                    .put(at + ".role", Nodes.text(person.role().id()));
        });
    }

    void remove(Person person) {
        change(edit -> edit.remove(Integer.toString(edit.find("", "id", person.id()))));
    }

    private void change(UnaryOperator<YamlEdit> edit) {
        String empty = WORDING.say("people.head") + "\n[]\n";
        try {
            String now = Files.exists(file) ? Files.readString(file) : empty;
            YamlDraft draft = new YamlDraft(now).change("", edit);
            if (draft.save(file, empty).conflict().isPresent()) {
                throw new StaffException(WORDING.say("people.changed", file), null);
            }
        } catch (IOException | EditException e) {
            throw new StaffException(WORDING.say("people.write", file), e);
        }
    }
}
