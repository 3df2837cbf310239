-- What a member allows to be kept, and the member's PIN. Plain portable SQL, as in the first step.

-- an answer of "no" is kept too: else the same question would come at every visit
CREATE TABLE member_consent (
    member_id CHAR(36) NOT NULL,
    keeps_sessions BOOLEAN NOT NULL,
    keeps_soreness BOOLEAN NOT NULL,
    answered_at TIMESTAMP NOT NULL,
    CONSTRAINT member_consent_pk PRIMARY KEY (member_id),
    CONSTRAINT member_consent_member FOREIGN KEY (member_id) REFERENCES gym_member (id) ON DELETE CASCADE
);

-- until now a visit was kept only of those who had agreed to all of it
INSERT INTO member_consent (member_id, keeps_sessions, keeps_soreness, answered_at)
    SELECT id, TRUE, TRUE, created_at FROM gym_member;

-- hash: how it was made, salt and hash in one line; wrong: wrong tries since the last right one
CREATE TABLE member_pin (
    member_id CHAR(36) NOT NULL,
    hash VARCHAR(120) NOT NULL,
    wrong INTEGER NOT NULL,
    last_wrong TIMESTAMP,
    CONSTRAINT member_pin_pk PRIMARY KEY (member_id),
    CONSTRAINT member_pin_member FOREIGN KEY (member_id) REFERENCES gym_member (id) ON DELETE CASCADE
);
