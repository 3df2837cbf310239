-- Who was erased, and what the gym counts without anybody's name. Plain portable SQL.

-- only the id, which means nothing any more: an older backup that is put back must not bring the member with it
CREATE TABLE erased_member (
    member_id CHAR(36) NOT NULL,
    CONSTRAINT erased_member_pk PRIMARY KEY (member_id)
);

-- kind: session, area, given, swapped, blocked; what: an id, empty for a session
CREATE TABLE day_count (
    count_day DATE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    what VARCHAR(100) NOT NULL,
    times INTEGER NOT NULL,
    CONSTRAINT day_count_pk PRIMARY KEY (count_day, kind, what)
);
