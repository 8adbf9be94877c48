/* Facts in: what is new, the same, changed or gone; the change log; all or nothing per file. */
#ifndef STORE_IMPORT_STORE_H
#define STORE_IMPORT_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/day.h"
#include "base/digest.h"
#include "model/problem.h"
#include "model/row.h"
#include "store/database.h"

/* Neighbouring dates of one session number further apart belong to different courses. */
#define COURSE_GAP_DAYS 90

/* The file that is being imported, as it is recorded. */
struct import_source {
    const char *path; /* as the user named it */
    struct text name; /* without folder */
    struct digest sha256;
    uint64_t bytes;
    enum file_kind kind;
    bool has_fingerprint; /* false: the same bytes must be read again */
    struct fingerprint fingerprint;
    const char *encoding; /* "utf-8", "utf-16le", "utf-16be", "windows-1252" */
    bool has_mark;        /* it began with a byte order mark */
    char delimiter;
    char decimal; /* '.' or ',' */
    uint32_t header_line;
    struct text header;      /* the header record byte for byte, UTF-8 */
    const char *imported_at; /* "2026-11-24T02:00:13Z": the caller's clock */
    const char *actor;       /* who: login name; "" = not known */
};

enum row_outcome { ROW_NEW, ROW_UNCHANGED, ROW_CHANGED };

/* Counts of rows of the file. */
struct import_counts {
    size_t new_rows, unchanged, changed, deleted, refused, duplicates, skipped;
};

/* What the store already knows of these bytes. */
enum source_state {
    SOURCE_UNKNOWN,
    SOURCE_CURRENT, /* the same bytes were imported and nothing of theirs was superseded since
                     */
    SOURCE_STALE    /* the same bytes were imported, but a later file changed rows of theirs */
};

/* A row that was refused, byte for byte, with its reasons. */
struct refused_row {
    uint32_t line, line_end;
    struct text raw;    /* bytes of the record in UTF-8, without its line end; at most 64 KiB
                           of it are stored */
    struct text client; /* missing when it could not be read */
    bool is_score_out_of_range;
    const struct problem *problems; /* of this row */
    size_t problem_count;
    struct text ref; /* what stands in capaian_ref of the rejects file; missing = none */
    struct text key; /* natural key as far as it could be read, in the caller's spelling */
};

struct import; /* one file, one transaction */

/*
 * *row_count is the number of rows these bytes brought when they came in last; 0 when some of
 * them were refused or repeated others, which must be said again.
 */
MUST_CHECK bool import_source_state(struct database *database,
                                    const struct digest *sha256,
                                    enum file_kind kind,
                                    enum source_state *state,
                                    size_t *row_count,
                                    struct problems *problems);

#define ENCODING_NAME_BYTES 16

/* A file that came in before, as far as it is described without reading it. */
struct recalled_source {
    enum file_kind kind;
    char encoding[ENCODING_NAME_BYTES];
    bool has_mark;
    char delimiter;
    uint32_t header_line;
    size_t row_count; /* rows it brought when it came in last */
};

/*
 * *is_recalled: the very bytes came in before with a fingerprint, all rows were taken, and
 * nothing of theirs was superseded since, so that reading them again changes nothing.
 */
MUST_CHECK bool import_recall(struct database *database,
                              const struct fingerprint *fingerprint,
                              struct recalled_source *recalled,
                              bool *is_recalled,
                              struct problems *problems);

/*
 * Begins the transaction and records the source. The handle lives in `arena`. Close with
 * import_commit or import_roll_back.
 */
MUST_CHECK bool import_begin(struct import **import,
                             struct database *database,
                             const struct import_source *source,
                             struct arena *arena,
                             struct problems *problems);

/* The kind of a stored goal (rows of this import included); false in *known when there is none.
 */
MUST_CHECK bool import_goal_kind(struct import *import,
                                 struct text client,
                                 struct text goal,
                                 bool *known,
                                 enum goal_kind *kind,
                                 struct problems *problems);

/* *misfit is a stored rating of the goal that `kind` does not allow; NaN when all ratings fit.
 */
MUST_CHECK bool import_ratings_fit(struct import *import,
                                   struct text client,
                                   struct text goal,
                                   enum goal_kind kind,
                                   double *misfit,
                                   struct problems *problems);

/*
 * Tells the import, before the rows of a client that all can be accepted, what the file states
 * of it: `content` is one number made of all rows (0 = none; rows may be missing or refused).
 * *is_known: an earlier file stated the same and nothing of the client changed since, so that
 * each row is ROW_UNCHANGED and must not be stored.
 */
MUST_CHECK bool import_client_content(struct import *import,
                                      struct text client,
                                      uint64_t content,
                                      bool *is_known,
                                      struct problems *problems);

/* A row, dated `day`, of a client that is known so. */
MUST_CHECK bool import_known_row(struct import *import,
                                 struct text client,
                                 day_number day,
                                 struct problems *problems);

/* Stores one row. False only when the database failed. */
MUST_CHECK bool import_session(struct import *import,
                               const struct session_row *row,
                               enum row_outcome *outcome,
                               struct problems *problems);
MUST_CHECK bool import_goal(struct import *import,
                            const struct goal_row *row,
                            enum row_outcome *outcome,
                            struct problems *problems);
MUST_CHECK bool import_journal(struct import *import,
                               const struct journal_row *row,
                               enum row_outcome *outcome,
                               struct problems *problems);
MUST_CHECK bool import_course(struct import *import,
                              const struct course_row *row,
                              enum row_outcome *outcome,
                              struct problems *problems);
MUST_CHECK bool
import_refused(struct import *import, const struct refused_row *row, struct problems *problems);

/* Whether refused rows of earlier imports are still open: else nothing can be resolved. */
bool import_has_open_refusals(const struct import *import);

/*
 * A row was accepted that has this ref or natural key (spelled as in struct refused_row): what
 * was refused under it in an earlier import is resolved. Costs nothing while nothing is open.
 */
MUST_CHECK bool
import_resolve(struct import *import, struct text ref_or_key, struct problems *problems);

/* So many days may lie between a session and what it was before it was moved. */
#define MOVED_MAX_DAYS 7

struct moved_session {
    uint32_t line;       /* of the row that brought the session */
    day_number from_day; /* of the stored one */
};

/*
 * Sessions of the client without number that this file brought and that may have been moved:
 * a stored session without number within MOVED_MAX_DAYS, of which the file holds no row, states
 * the same ratings and scores, at least one. Both stay; whoever reads the report decides. Call
 * it after the last row of the client. The list lives in `arena`.
 */
MUST_CHECK bool import_moved_sessions(struct import *import,
                                      struct text client,
                                      struct arena *arena,
                                      struct moved_session **moved,
                                      size_t *count,
                                      struct problems *problems);

/* Which stored rows a snapshot file speaks for, and what became of them. */
struct import_snapshot {
    day_number from; /* first and last day, both included */
    day_number to;
    bool is_confirmed; /* the guard may be broken */
    size_t in_scope;   /* result: stored rows of the clients of this file, dated within */
    size_t missing;    /* result: those that the file does not hold */
    bool is_refused;   /* result: the guard (more than 20 % and at least 5) forbids it */
};

/* Marks the missing rows as deleted, unless it is refused. Call it after the last row. */
MUST_CHECK bool import_delete_missing(struct import *import,
                                      struct import_snapshot *snapshot,
                                      struct problems *problems);

MUST_CHECK bool import_commit(struct import *import,
                              const struct import_counts *counts,
                              struct problems *problems);
void import_roll_back(struct import *import);

#endif
