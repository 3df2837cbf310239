-- What is left of soreness that is older than the gym wants to keep: an average a month. Plain portable SQL.

-- month_begin: first day of the month; visits: how many visits the average is made of
CREATE TABLE soreness_month (
    member_id CHAR(36) NOT NULL,
    month_begin DATE NOT NULL,
    area VARCHAR(40) NOT NULL,
    side VARCHAR(6) NOT NULL,
    visits INTEGER NOT NULL,
    mean_severity DOUBLE PRECISION NOT NULL,
    CONSTRAINT soreness_month_pk PRIMARY KEY (member_id, month_begin, area, side),
    CONSTRAINT soreness_month_member FOREIGN KEY (member_id) REFERENCES gym_member (id) ON DELETE CASCADE
);
