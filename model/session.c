#include "model/session.h"

#include "model/names.h"

static const char *const attendance_names[ATTENDANCE_COUNT] = {
    [ATTENDANCE_ATTENDED] = "attended",
    [ATTENDANCE_LATE] = "late",
    [ATTENDANCE_NO_SHOW] = "no_show",
    [ATTENDANCE_CANCELLED] = "cancelled",
    [ATTENDANCE_LATE_CANCELLED] = "late_cancelled",
    [ATTENDANCE_CANCELLED_BY_COUNSELOR] = "cancelled_by_counselor",
};

static const char *const session_kind_names[SESSION_KIND_COUNT] = {
    [SESSION_SCREENING] = "screening", [SESSION_ASSESSMENT] = "assessment",
    [SESSION_SESSION] = "session",     [SESSION_REVIEW] = "review",
    [SESSION_CLOSURE] = "closure",     [SESSION_FOLLOWUP] = "followup",
};

static const char *const rater_names[RATER_COUNT] = {
    [RATER_CLIENT] = "client",
    [RATER_COUNSELOR] = "counselor",
    [RATER_PARENT] = "parent",
    [RATER_TEACHER] = "teacher",
};

bool session_is_held(const struct session *session)
{
    return session->attendance == ATTENDANCE_ATTENDED || session->attendance == ATTENDANCE_LATE;
}

bool session_is_missed(const struct session *session)
{
    return session->attendance == ATTENDANCE_NO_SHOW ||
           session->attendance == ATTENDANCE_LATE_CANCELLED;
}

const char *attendance_name(enum attendance attendance)
{
    return attendance_names[attendance];
}

const char *session_kind_name(enum session_kind kind)
{
    return session_kind_names[kind];
}

const char *rater_name(enum rater rater)
{
    return rater_names[rater];
}

bool attendance_from_name(struct text name, enum attendance *attendance)
{
    int found = names_find(attendance_names, COUNT(attendance_names), name);

    *attendance = found < 0 ? ATTENDANCE_ATTENDED : (enum attendance)found;
    return found >= 0;
}

bool session_kind_from_name(struct text name, enum session_kind *kind)
{
    int found = names_find(session_kind_names, COUNT(session_kind_names), name);

    *kind = found < 0 ? SESSION_SESSION : (enum session_kind)found;
    return found >= 0;
}

bool rater_from_name(struct text name, enum rater *rater)
{
    int found = names_find(rater_names, COUNT(rater_names), name);

    *rater = found < 0 ? RATER_CLIENT : (enum rater)found;
    return found >= 0;
}
