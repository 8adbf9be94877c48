/* One appointment: attendance, what counts as held, what was recorded in it. */
#ifndef MODEL_SESSION_H
#define MODEL_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/attributes.h"
#include "base/day.h"
#include "base/text.h"

enum attendance {
    ATTENDANCE_ATTENDED,
    ATTENDANCE_LATE,
    ATTENDANCE_NO_SHOW,
    ATTENDANCE_CANCELLED, /* in good time */
    ATTENDANCE_LATE_CANCELLED,
    ATTENDANCE_CANCELLED_BY_COUNSELOR,
    ATTENDANCE_COUNT
};

enum session_kind {
    SESSION_SCREENING,
    SESSION_ASSESSMENT,
    SESSION_SESSION, /* the ordinary one */
    SESSION_REVIEW,
    SESSION_CLOSURE,
    SESSION_FOLLOWUP,
    SESSION_KIND_COUNT
};

/* Who gave a rating or a score; the order decides when two rate first on the same session. */
enum rater { RATER_CLIENT, RATER_COUNSELOR, RATER_PARENT, RATER_TEACHER, RATER_COUNT };

/* Where a stored fact came from. */
struct origin {
    uint32_t source; /* index into case_file.sources */
    uint32_t line;   /* physical line on which its record begins, from 1 */
};

#define SESSION_NO_DURATION (-1)

struct session {
    day_number day;
    int32_t number; /* column session_no, from 1; 0 = none */
    enum attendance attendance;
    enum session_kind kind;
    int32_t duration_minutes; /* 0..600; SESSION_NO_DURATION = not known */
    struct text counselor;    /* missing when not known */
    struct text *notes;       /* all different notes of the session, in order of input */
    size_t note_count;
    struct origin origin;
};

/* Attended or late. */
bool session_is_held(const struct session *session);

/* The client did not come, or cancelled too late: it counts against the share attended. */
bool session_is_missed(const struct session *session);

/* The stored names: "attended", "closure", "counselor". */
const char *attendance_name(enum attendance attendance);
const char *session_kind_name(enum session_kind kind);
const char *rater_name(enum rater rater);

/* The value of a stored name; false when there is none of that name. */
MUST_CHECK bool attendance_from_name(struct text name, enum attendance *attendance);
MUST_CHECK bool session_kind_from_name(struct text name, enum session_kind *kind);
MUST_CHECK bool rater_from_name(struct text name, enum rater *rater);

#endif
