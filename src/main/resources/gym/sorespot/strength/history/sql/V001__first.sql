-- The first schema. Plain portable SQL: it has to run on Derby and on PostgreSQL as it is.
-- Ids are UUIDs as text, so that two kiosks never make the same one. Moments are UTC.

CREATE TABLE gym_member (
    id CHAR(36) NOT NULL,
    code VARCHAR(100) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    CONSTRAINT gym_member_pk PRIMARY KEY (id),
    CONSTRAINT gym_member_code UNIQUE (code)
);

CREATE TABLE visit (
    id CHAR(36) NOT NULL,
    member_id CHAR(36) NOT NULL,
    visit_date DATE NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    confirmed BOOLEAN NOT NULL,
    CONSTRAINT visit_pk PRIMARY KEY (id),
    CONSTRAINT visit_member FOREIGN KEY (member_id) REFERENCES gym_member (id) ON DELETE CASCADE
);

CREATE INDEX visit_by_day ON visit (member_id, visit_date, saved_at);

-- side: left, right, or middle for an area on the middle line
CREATE TABLE soreness (
    visit_id CHAR(36) NOT NULL,
    area VARCHAR(40) NOT NULL,
    side VARCHAR(6) NOT NULL,
    severity SMALLINT NOT NULL,
    since DATE,
    CONSTRAINT soreness_pk PRIMARY KEY (visit_id, area, side),
    CONSTRAINT soreness_visit FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE,
    CONSTRAINT soreness_severity CHECK (severity BETWEEN 0 AND 10)
);

-- whether a spot was back to normal the morning after the visit
CREATE TABLE settled_spot (
    visit_id CHAR(36) NOT NULL,
    area VARCHAR(40) NOT NULL,
    side VARCHAR(6) NOT NULL,
    settled BOOLEAN NOT NULL,
    CONSTRAINT settled_spot_pk PRIMARY KEY (visit_id, area, side),
    CONSTRAINT settled_spot_visit FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE
);

-- place: order within the visit, from 1
CREATE TABLE work_done (
    visit_id CHAR(36) NOT NULL,
    place SMALLINT NOT NULL,
    exercise VARCHAR(100) NOT NULL,
    side VARCHAR(6) NOT NULL,
    sets SMALLINT NOT NULL,
    reps SMALLINT,
    hold_seconds SMALLINT,
    load_kg DOUBLE PRECISION,
    last_set_reps SMALLINT,
    effort SMALLINT,
    pain SMALLINT,
    CONSTRAINT work_done_pk PRIMARY KEY (visit_id, place),
    CONSTRAINT work_done_visit FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE
);

-- the session as it was given, as JSON; in pieces, as the type for long text differs between databases
CREATE TABLE session_text (
    visit_id CHAR(36) NOT NULL,
    place SMALLINT NOT NULL,
    piece VARCHAR(8000) NOT NULL,
    CONSTRAINT session_text_pk PRIMARY KEY (visit_id, place),
    CONSTRAINT session_text_visit FOREIGN KEY (visit_id) REFERENCES visit (id) ON DELETE CASCADE
);
