package gym.sorespot.strength.member;

import gym.sorespot.strength.body.Area;
import gym.sorespot.strength.body.Side;
import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.body.Spot;
import gym.sorespot.strength.body.Thresholds;
import gym.sorespot.strength.catalogue.Catalogue;
import gym.sorespot.strength.figure.Illustration;
import gym.sorespot.strength.gym.Card;
import gym.sorespot.strength.gym.Gym;
import gym.sorespot.strength.gym.Weights;
import gym.sorespot.strength.history.Consent;
import gym.sorespot.strength.history.History;
import gym.sorespot.strength.history.HistoryException;
import gym.sorespot.strength.history.StoredVisit;
import gym.sorespot.strength.history.Visit;
import gym.sorespot.strength.history.Work;
import gym.sorespot.strength.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rooms in memory: a known member, one session, and whatever trouble a test asks for. */
final class TestRooms implements Rooms {
    final TestSheets sheets = new TestSheets();

    static final String KNOWN = "4711";

    final List<StoredVisit> saved = new ArrayList<>();
    final TestWhatIfs whatIfs = new TestWhatIfs(this::fail);
    final TestMembers members = new TestMembers(this::fail);
    final List<String> known = new ArrayList<>(List.of(KNOWN));
    /** What the member has told of visits. */
    final Map<UUID, Visit> told = new HashMap<>();
    /** Visits of whoever is known, the newest first. */
    List<StoredVisit> past = List.of(lastVisit());

    TestRooms() {
        members.consents.put(KNOWN, Consent.ALL);
    }

    /** Somebody who has been here. */
    void knows(String member) {
        known.add(member);
        members.consents.put(member, Consent.ALL);
    }

    private static StoredVisit lastVisit() {
        Visit visit = new Visit(
                LocalDate.of(2026, 11, 19),
                List.of(
                        new Soreness(new Spot(Area.CALF, Side.LEFT), 4, null),
                        new Soreness(new Spot(Area.CALF, Side.RIGHT), 3, null)),
                Map.of(),
                List.of());
        return new StoredVisit(UUID.nameUUIDFromBytes(new byte[] {1}), KNOWN, Instant.EPOCH, visit, true, "{}");
    }

    @Nullable
    String trouble;

    @Override
    public Gym gym() {
        return new Gym(
                "Riverside Gym",
                "ask at the desk, or call 100",
                Set.of("mat", "step", "barbell", "wall"),
                Set.of("barbell"),
                new Weights(20, List.of(1.25, 2.5, 5.0, 10.0, 20.0), List.of(5.0), List.of(8.0), 5),
                Thresholds.DEFAULT,
                List.of(
                        new Card("stretch-at-home", "Stretch at home", "", false),
                        new Card("rest-days", "Rest days", "", false),
                        new Card("compression", "Compression", "", true)));
    }

    @Override
    public Sheets sheets() {
        return sheets;
    }

    @Override
    public Catalogue catalogue() {
        return Shipped.catalogue();
    }

    @Override
    public Optional<Illustration> figure(String id) {
        return Shipped.figure(id);
    }

    @Override
    public List<StoredVisit> visits(String member, int most) {
        fail();
        return known.contains(member) ? past.stream().limit(most).toList() : List.of();
    }

    @Override
    public History history(String member) {
        return new History(visits(member, 10).stream().map(StoredVisit::visit).toList());
    }

    @Override
    public WhatIfs whatIfs() {
        return whatIfs;
    }

    @Override
    public List<Work> work(Session session) {
        return List.of();
    }

    @Override
    public String text(Session session) {
        return "{}";
    }

    @Override
    public void save(StoredVisit visit) {
        fail();
        saved.removeIf(old -> old.id().equals(visit.id()));
        saved.add(visit);
    }

    @Override
    public Members members() {
        return members;
    }

    @Override
    public void feedback(UUID visit, Map<Spot, Boolean> settled, List<Work> work) {
        fail();
        told.put(visit, new Visit(LocalDate.EPOCH, List.of(), settled, work));
    }

    private void fail() {
        if (trouble != null) {
            throw new HistoryException(trouble, null);
        }
    }
}
