#include "analyze/attendance_findings.h"

#include "analyze/attendance_rate.h"

static void count_attendance(struct attendance_findings *findings, enum attendance attendance)
{
    findings->booked++;
    switch (attendance) {
    case ATTENDANCE_ATTENDED:
        findings->attended++;
        break;
    case ATTENDANCE_LATE:
        findings->late++;
        break;
    case ATTENDANCE_NO_SHOW:
        findings->no_show++;
        break;
    case ATTENDANCE_LATE_CANCELLED:
        findings->late_cancelled++;
        findings->cancelled++;
        break;
    case ATTENDANCE_CANCELLED:
    case ATTENDANCE_CANCELLED_BY_COUNSELOR:
    case ATTENDANCE_COUNT:
        findings->cancelled++;
        break;
    }
}

static void count_held(struct attendance_findings *findings, const struct session *session)
{
    if (findings->first == DAY_NONE)
        findings->first = session->day;
    findings->last = session->day;
    if (session->duration_minutes == SESSION_NO_DURATION)
        return;
    if (findings->minutes.why != WHY_NONE)
        findings->minutes = estimate_of(0);
    findings->minutes.value += session->duration_minutes;
}

static void set_rate(struct attendance_findings *findings, double minimum)
{
    struct attendance_counts counts = {
        .attended = (size_t)findings->attended,
        .late = (size_t)findings->late,
        .no_show = (size_t)findings->no_show,
        .late_cancelled = (size_t)findings->late_cancelled,
        .excused = (size_t)(findings->cancelled - findings->late_cancelled),
    };
    findings->denominator = (int)attendance_denominator(counts);
    if (findings->denominator < minimum) {
        findings->rate = findings->lo = findings->hi = estimate_missing(WHY_TOO_FEW);
        return;
    }
    struct proportion rate = attendance_rate(counts);
    findings->rate = rate.rate;
    findings->lo = estimate_of(rate.interval.lo);
    findings->hi = estimate_of(rate.interval.hi);
}

struct attendance_findings attendance_findings_of(const struct episode_view *view)
{
    struct attendance_findings findings = {
        .first = DAY_NONE,
        .last = DAY_NONE,
        .minutes = estimate_missing(WHY_NO_DATA),
    };
    const struct episode *episode = view->episode;
    for (size_t i = 0; i < episode->session_count; i++) {
        const struct session *session = episode->sessions[i].session;
        if (session->day < view->from)
            continue;
        count_attendance(&findings, session->attendance);
        if (session_is_held(session))
            count_held(&findings, session);
    }
    set_rate(&findings, view->thresholds->attendance_denominator);
    return findings;
}
