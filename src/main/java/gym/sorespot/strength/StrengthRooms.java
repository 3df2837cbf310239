package gym.sorespot.strength;

import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Tally;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.member.Members;
import gym.sorespot.strength.member.Rooms;
import gym.sorespot.strength.member.Sheets;
import gym.sorespot.strength.member.WhatIfs;
import gym.sorespot.strength.session.GivenWork;
import gym.sorespot.strength.session.Item;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.engine.SessionEngine;
import gym.sorespot.strength.session.json.SessionWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The real rooms behind the member's screens. Thread-safe as its interface says. */
final class StrengthRooms implements Rooms {
    private final Supplier<Premises> premises;
    private final Archive archive;
    private final Sheets sheets;
    private final Members members;
    private @Nullable Made made;

    /** An engine, and what it was made of. */
    private record Made(Premises of, Locale locale, SessionEngine engine) {}

    /** @param premises what was read last; at once */
    StrengthRooms(Supplier<Premises> premises, Archive archive, Sheets sheets, Path configFolder, Clock clock) {
        this.premises = premises;
        this.archive = archive;
        this.sheets = sheets;
        this.members = new StrengthMembers(archive, configFolder, clock);
    }

    @Override
    public Sheets sheets() {
        return sheets;
    }

    @Override
    public Gym gym() {
        return premises.get().gym();
    }

    @Override
    public Catalogue catalogue() {
        return premises.get().catalogue();
    }

    @Override
    public Optional<Illustration> figure(String id) {
        return Optional.ofNullable(premises.get().figures().get(id));
    }

    @Override
    public Members members() {
        return members;
    }

    @Override
    public List<StoredVisit> visits(String member, int most) {
        return archive.open().visits(member, most);
    }

    @Override
    public History history(String member) {
        return archive.open().history(member);
    }

    @Override
    public WhatIfs whatIfs() {
        return new StrengthWhatIfs(this::engine, this::prepare);
    }

    /** Decoding a photograph on the event thread would make the screen stutter. */
    private void prepare(List<Item> items) {
        items.forEach(item -> figure(item.exercise()).ifPresent(Illustration::prepare));
    }

    /** Making an engine takes some milliseconds, so the last one is kept until something changes. */
    private synchronized SessionEngine engine(Locale locale) {
        Premises now = premises.get();
        Made known = made;
        if (known == null || known.of() != now || !known.locale().equals(locale)) {
            known = new Made(now, locale, SessionEngine.of(now.catalogue(), now.gym(), locale));
            made = known;
        }
        return known.engine();
    }

    @Override
    public List<Work> work(Session session) {
        return GivenWork.of(session);
    }

    @Override
    public String text(Session session) {
        return new SessionWriter().line(session);
    }

    @Override
    public void save(StoredVisit visit) {
        archive.open().replace(visit);
    }

    @Override
    public void feedback(UUID visit, Map<Spot, Boolean> settled, List<Work> work) {
        archive.open().feedback(visit, settled, work);
    }

    @Override
    public void count(List<Tally> some) {
        archive.open().tallies().add(some);
    }
}
