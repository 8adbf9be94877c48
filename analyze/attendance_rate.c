#include "analyze/attendance_rate.h"

size_t attendance_denominator(struct attendance_counts counts)
{
    return counts.attended + counts.late + counts.no_show + counts.late_cancelled;
}

struct proportion attendance_rate(struct attendance_counts counts)
{
    return proportion_wilson(counts.attended + counts.late, attendance_denominator(counts),
                             0.95);
}
