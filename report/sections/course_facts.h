/* The facts beside a score course: first, latest, change, trend, category now. */
#ifndef REPORT_SECTIONS_COURSE_FACTS_H
#define REPORT_SECTIONS_COURSE_FACTS_H

#include "report/sections/wording.h"

enum { COURSE_FACTS = 5 };

/* Of a measure with a score; a fact that does not exist is a dash with its reason. */
void course_facts(const struct wording *wording,
                  const struct measure_findings *found,
                  struct fact facts[COURSE_FACTS]);

#endif
