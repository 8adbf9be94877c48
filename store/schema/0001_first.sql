-- The first schema: what was stated, from which line of which file, and what it was before.
--
-- Days are whole days since 1970-01-01: date(day * 86400, 'unixepoch') shows one. Coded words are
-- the stored names of model/. Every fact names the source file and line that stated it last, the
-- import that brought it, changed it and saw it gone, and a hash of the whole row. Sessions,
-- journal entries and courses are numbered per client, so that all of one client lies together.

CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    client_id TEXT NOT NULL UNIQUE CHECK (client_id <> ''),
    changed_run INTEGER NOT NULL
) STRICT;

CREATE TABLE source_file (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('sessions', 'goals', 'journal', 'clients')),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    encoding TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    decimal TEXT NOT NULL,
    header_line INTEGER NOT NULL,
    header TEXT NOT NULL,
    UNIQUE (sha256, kind)
) STRICT;

-- One import of a file; the same bytes can come in again.
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source_file,
    imported_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    program_version TEXT NOT NULL,
    new_rows INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    refused INTEGER NOT NULL DEFAULT 0,
    duplicates INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX import_run_source ON import_run (source);

-- Which clients a file speaks of, and of which days: what a later change supersedes.
CREATE TABLE source_client (
    source INTEGER NOT NULL REFERENCES source_file,
    client INTEGER NOT NULL REFERENCES client,
    first_day INTEGER,
    last_day INTEGER,
    PRIMARY KEY (source, client)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_client_client ON source_client (client);

-- The three tables of which a file brings thousands of rows spell their words with OR: for a list
-- behind IN, SQLite builds a table in memory at every row (four times the work of the row itself).
CREATE TABLE session (
    client INTEGER NOT NULL REFERENCES client,
    session INTEGER NOT NULL,
    day INTEGER NOT NULL,
    number INTEGER CHECK (number > 0),
    attendance TEXT NOT NULL CHECK (attendance = 'attended' OR attendance = 'late'
        OR attendance = 'no_show' OR attendance = 'cancelled' OR attendance = 'late_cancelled'
        OR attendance = 'cancelled_by_counselor'),
    kind TEXT NOT NULL CHECK (kind = 'session' OR kind = 'screening' OR kind = 'assessment'
        OR kind = 'review' OR kind = 'closure' OR kind = 'followup'),
    duration_minutes INTEGER CHECK (duration_minutes BETWEEN 0 AND 600),
    counselor TEXT,
    source INTEGER NOT NULL,
    line INTEGER NOT NULL,
    first_run INTEGER NOT NULL,
    changed_run INTEGER,
    deleted_run INTEGER,
    hash INTEGER NOT NULL,
    PRIMARY KEY (client, session)
) STRICT, WITHOUT ROWID;

-- `place` numbers the input rows of a session: what stood in one row carries one place. A value
-- that is NULL: the row named the goal or measure and left the cell empty.
CREATE TABLE goal_rating (
    client INTEGER NOT NULL,
    session INTEGER NOT NULL,
    goal TEXT NOT NULL,
    rater TEXT NOT NULL CHECK (rater = 'client' OR rater = 'counselor' OR rater = 'parent'
        OR rater = 'teacher'),
    place INTEGER NOT NULL,
    value REAL,
    source INTEGER NOT NULL,
    line INTEGER NOT NULL,
    first_run INTEGER NOT NULL,
    changed_run INTEGER,
    deleted_run INTEGER,
    hash INTEGER NOT NULL,
    PRIMARY KEY (client, session, goal, rater),
    FOREIGN KEY (client, session) REFERENCES session
) STRICT, WITHOUT ROWID;

CREATE TABLE score (
    client INTEGER NOT NULL,
    session INTEGER NOT NULL,
    measure TEXT NOT NULL,
    rater TEXT NOT NULL CHECK (rater = 'client' OR rater = 'counselor' OR rater = 'parent'
        OR rater = 'teacher'),
    place INTEGER NOT NULL,
    value REAL,
    source INTEGER NOT NULL,
    line INTEGER NOT NULL,
    first_run INTEGER NOT NULL,
    changed_run INTEGER,
    deleted_run INTEGER,
    hash INTEGER NOT NULL,
    PRIMARY KEY (client, session, measure, rater),
    FOREIGN KEY (client, session) REFERENCES session
) STRICT, WITHOUT ROWID;

-- place as above, 0 for a row without goal and measure; `turn` tells notes of one place apart.
CREATE TABLE session_note (
    client INTEGER NOT NULL,
    session INTEGER NOT NULL,
    place INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    text TEXT NOT NULL,
    source INTEGER NOT NULL,
    line INTEGER NOT NULL,
    first_run INTEGER NOT NULL,
    changed_run INTEGER,
    deleted_run INTEGER,
    hash INTEGER NOT NULL,
    PRIMARY KEY (client, session, place, turn),
    FOREIGN KEY (client, session) REFERENCES session
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    client INTEGER NOT NULL REFERENCES client,
    goal TEXT NOT NULL CHECK (goal <> ''),
    statement TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('gas', 'gbo', 'value', 'milestone')),
    term TEXT CHECK (term IN ('short', 'long')),
    indicator TEXT,
    unit TEXT,
    direction TEXT CHECK (direction IN ('up', 'down')),
    baseline REAL,
    target REAL,
    level_m2 TEXT,
    level_m1 TEXT,
    level_0 TEXT,
    level_p1 TEXT,
    level_p2 TEXT,
    importance REAL,
    difficulty REAL,
    weight REAL,
    confidence REAL,
    start_on INTEGER,
    target_on INTEGER,
    review_on INTEGER,
    set_by TEXT CHECK (set_by IN ('client', 'joint', 'counselor', 'other')),
    status TEXT NOT NULL CHECK (status IN ('active', 'attained', 'dropped', 'superseded')),
    supersedes TEXT,
    source INTEGER NOT NULL,
    line INTEGER NOT NULL,
    first_run INTEGER NOT NULL,
    changed_run INTEGER,
    hash INTEGER NOT NULL,
    PRIMARY KEY (client, goal)
) STRICT, WITHOUT ROWID;

-- `repeat` tells rows of one key in one file apart; `entry` keeps the order of input.
CREATE TABLE journal (
    client INTEGER NOT NULL REFERENCES client,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('step', 'obstacle', 'strategy', 'success', 'skill',
        'review', 'followup_plan', 'followup', 'event', 'risk', 'safety')),
    text TEXT NOT NULL,
    goal TEXT NOT NULL,
    due INTEGER,
    done_on INTEGER,
    state TEXT CHECK (state IN ('open', 'doing', 'done', 'dropped', 'resolved', 'on_track',
        'partly', 'off_track', 'reached', 'not_reached', 'none', 'low', 'medium', 'high')),
    extra TEXT,
    repeat INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    source INTEGER NOT NULL,
    line INTEGER NOT NULL,
    first_run INTEGER NOT NULL,
    changed_run INTEGER,
    hash INTEGER NOT NULL,
    PRIMARY KEY (client, day, kind, text, goal, repeat)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_entry ON journal (client, entry);
CREATE INDEX journal_day ON journal (day);

-- Rows of the clients file: attributes, and a course when it has a beginning.
CREATE TABLE course (
    client INTEGER NOT NULL REFERENCES client,
    episode_id TEXT,
    counselor TEXT,
    name TEXT,
    class TEXT,
    sex TEXT CHECK (sex IN ('m', 'f', 'o', '?')),
    birth_year INTEGER,
    field TEXT CHECK (field IN ('personal', 'social', 'learning', 'career', 'other')),
    problem TEXT,
    referral TEXT CHECK (referral IN ('self', 'parent', 'teacher', 'court', 'other')),
    referred_on INTEGER,
    started_on INTEGER,
    closed_on INTEGER,
    close_type TEXT CHECK (close_type IN ('planned', 'unplanned', 'transferred', 'unknown')),
    close_reason TEXT CHECK (close_reason IN ('goals_completed', 'mutual_agreement', 'end_of_term',
        'graduated', 'service_limit', 'referred_out', 'transferred_internal', 'moved_school',
        'counsellor_left', 'declined', 'no_response', 'no_return', 'withdrew', 'other')),
    consent INTEGER,
    course INTEGER NOT NULL,
    source INTEGER NOT NULL,
    line INTEGER NOT NULL,
    first_run INTEGER NOT NULL,
    changed_run INTEGER,
    hash INTEGER NOT NULL,
    PRIMARY KEY (client, course)
) STRICT, WITHOUT ROWID;

-- client is the code as it could be read, whether or not such a client is stored.
CREATE TABLE refused_row (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source_file,
    run INTEGER NOT NULL REFERENCES import_run,
    line INTEGER NOT NULL,
    line_end INTEGER NOT NULL,
    client TEXT,
    ref TEXT,
    key TEXT,
    is_score_out_of_range INTEGER NOT NULL CHECK (is_score_out_of_range IN (0, 1)),
    raw TEXT NOT NULL,
    resolved_run INTEGER REFERENCES import_run
) STRICT;

CREATE INDEX refused_row_source ON refused_row (source, line);
CREATE INDEX refused_row_client ON refused_row (client) WHERE resolved_run IS NULL;
CREATE INDEX refused_row_ref ON refused_row (ref) WHERE resolved_run IS NULL;
CREATE INDEX refused_row_key ON refused_row (key) WHERE resolved_run IS NULL;

CREATE TABLE refused_reason (
    refused INTEGER NOT NULL REFERENCES refused_row ON DELETE CASCADE,
    turn INTEGER NOT NULL,
    code TEXT NOT NULL,
    line INTEGER NOT NULL,
    column_number INTEGER NOT NULL,
    role TEXT,
    value TEXT,
    PRIMARY KEY (refused, turn)
) STRICT, WITHOUT ROWID;

-- What a column held before. `part` completes the key within the client: the goal or measure and
-- its rater, the place of a note.
CREATE TABLE change_log (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES import_run,
    client INTEGER NOT NULL,
    tbl TEXT NOT NULL CHECK (tbl IN ('session', 'goal_rating', 'score', 'session_note', 'goal',
        'journal', 'course')),
    row INTEGER,
    part TEXT,
    col TEXT NOT NULL,
    old ANY,
    new ANY,
    old_source INTEGER NOT NULL,
    old_line INTEGER NOT NULL,
    new_source INTEGER NOT NULL,
    new_line INTEGER NOT NULL
) STRICT;

CREATE INDEX change_log_client ON change_log (client, tbl, row);

CREATE TRIGGER change_log_keeps_its_rows BEFORE UPDATE ON change_log
BEGIN
    SELECT RAISE(ABORT, 'the change log is never altered');
END;

-- Forgetting a client is the one way out: its connection runs without triggers.
CREATE TRIGGER change_log_loses_no_rows BEFORE DELETE ON change_log
BEGIN
    SELECT RAISE(ABORT, 'the change log is never altered');
END;

-- Number of rows of each table of facts, and the sum of their hashes modulo 2^64: a row that went
-- missing leaves no other trace.
CREATE TABLE seal (
    tbl TEXT PRIMARY KEY,
    row_count INTEGER NOT NULL,
    hash_sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO seal (tbl, row_count, hash_sum) VALUES
    ('session', 0, 0), ('goal_rating', 0, 0), ('score', 0, 0), ('session_note', 0, 0),
    ('goal', 0, 0), ('journal', 0, 0), ('course', 0, 0);

-- What was rendered from what: the input digest covers facts and settings.
CREATE TABLE rendered (
    name TEXT PRIMARY KEY,
    client INTEGER REFERENCES client,
    input TEXT NOT NULL CHECK (length(input) = 64),
    rendered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX rendered_client ON rendered (client);

PRAGMA application_id = 1128353857; -- "CAPA"
PRAGMA user_version = 1;
