/* Rows of one client in one file that repeat or contradict each other. */
#ifndef INGEST_DUPLICATES_H
#define INGEST_DUPLICATES_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "ingest/log_entry.h"

enum entry_state {
    ENTRY_GOOD,
    ENTRY_DUPLICATE, /* says the same as an earlier row of the file */
    ENTRY_CONFLICT   /* same key as another row, other content */
};

struct group_entry {
    struct log_entry *entry;
    enum entry_state state;
    uint32_t other_line; /* the row it repeats or contradicts; 0 = none */
    uint32_t kind_line;  /* the row whose kind of session is used for it; 0 = its own is */
};

/*
 * Judges the rows of one client, all of one kind, in the order of the file; refused rows take
 * no part and stay as they are.
 *
 * sessions: a session is (number, course), without a number the day. The days of one number
 *           are split into courses where neighbours are more than COURSE_GAP_DAYS apart; the
 *           run of each row is written into its `course`. Within a course a number has one
 *           day. A row without number belongs to the numbered session of its day if there is
 *           exactly one. Rows of one session that disagree on day, counsellor, attendance or
 *           duration, ratings of one goal and rater, scores of one measure and rater are in
 *           conflict when both are given and differ. Rows that differ only in the note are
 *           not, nor are rows that name several kinds: the one that weighs most is used. What
 *           one row of a session leaves empty and another gives is marked: the empty cell is
 *           silent (`is_silent`), or the row has no such column (`has_*`). So the order of the
 *           rows does not matter, and a file read twice changes nothing.
 *
 * goals:    one row for each goal_id.
 *
 * clients:  one row for each episode_id, else started_on.
 *
 * journal:  rows of one key are separate entries; the place of each among them is written into
 *           its `repeat`.
 */
void duplicates_judge(struct group_entry *entries, size_t count, struct arena *arena);

#endif
