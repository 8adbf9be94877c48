#include "report/sections/methods_run.h"

#include <math.h>
#include <string.h>

#include "analyze/expected_course.h"

#ifndef CAPAIAN_VERSION
#define CAPAIAN_VERSION "0"
#endif

/* "− 3,1", as it stands between two terms of a sum. */
static struct text signed_term(const struct phrasing *phrasing, double value)
{
    return PHRASE(phrasing, value < 0 ? "− {size}" : "+ {size}",
                  filling_text("size", phrasing_fixed(phrasing, fabs(value), 1)));
}

static struct text course_text(const struct wording *wording,
                               const struct measure_findings *measure)
{
    const struct phrasing *phrasing = &wording->phrasing;
    const struct expected_course *course = measure->course;
    const struct growth_parameters *line = &course->model.parameters;

    return PHRASE(phrasing, wording->say_of_scores->methods_expected_course,
                  filling_text("measure", wording_measure(wording, measure)),
                  filling_count(phrasing, "courses", (long)course->episode_count),
                  filling_count(phrasing, "scores", (long)course->model.score_count),
                  filling_text("from", phrasing_date(phrasing, course->first_day, DATE_LONG)),
                  filling_text("to", phrasing_date(phrasing, course->last_day, DATE_LONG)),
                  filling_text("start", phrasing_fixed(phrasing, line->b0, 1)),
                  filling_text("slope", signed_term(phrasing, line->b1)));
}

static struct text curve_text(const struct wording *wording,
                              const struct measure_findings *measure)
{
    return PHRASE(&wording->phrasing, wording->say_of_scores->methods_expected_curve,
                  filling_text("measure", wording_measure(wording, measure)),
                  filling_text("source", measure->curve->source));
}

struct text methods_expected_courses(const struct wording *wording)
{
    struct text all = {0};

    for (size_t i = 0; i < wording->findings->measure_count; i++) {
        const struct measure_findings *measure = &wording->findings->measures[i];

        if (measure->course != NULL)
            all = wording_join(wording, all, course_text(wording, measure));
        else if (measure->curve != NULL)
            all = wording_join(wording, all, curve_text(wording, measure));
    }
    return all;
}

static double limit_of(const struct thresholds *thresholds, size_t index)
{
    double value;

    memcpy(&value, (const char *)thresholds + threshold_names[index].offset, sizeof(value));
    return value;
}

static struct text changed_limits(const struct wording *wording)
{
    const struct phrasing *phrasing = &wording->phrasing;
    struct text *items = ARENA_ARRAY(wording->arena, struct text, threshold_name_count);
    size_t count = 0;

    for (size_t i = 0; i < threshold_name_count; i++) {
        double value = limit_of(wording->input->options->thresholds, i);
        double original = limit_of(&thresholds_default, i);

        if (value != original)
            items[count++] = PHRASE(phrasing, wording->say_of_scores->methods_changed_limit,
                                    filling_string("name", threshold_names[i].name),
                                    filling_number(phrasing, "value", value),
                                    filling_number(phrasing, "default", original));
    }
    if (count == 0)
        return (struct text){0};
    return PHRASE(
        phrasing, wording->say_of_scores->methods_changed_limits,
        filling_text("limits", phrasing->language->list(items, count, wording->arena)));
}

struct text methods_limits_in_use(const struct wording *wording)
{
    return wording_join(wording, changed_limits(wording),
                        PHRASE(&wording->phrasing, wording->say_of_scores->methods_program,
                               filling_string("version", CAPAIAN_VERSION)));
}

static bool is_listed(const struct text *names, size_t count, struct text name)
{
    for (size_t i = 0; i < count; i++) {
        if (text_equal(names[i], name))
            return true;
    }
    return false;
}

/* No digests: the same facts, read from other versions of a file, give the same report. */
struct text methods_sources(const struct wording *wording)
{
    const struct case_file *case_file = wording->findings->case_file;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text *names = ARENA_ARRAY(wording->arena, struct text, case_file->source_count + 1);
    size_t count = 0;

    for (size_t i = 0; i < case_file->source_count; i++) {
        if (!is_listed(names, count, case_file->sources[i].name))
            names[count++] = case_file->sources[i].name;
    }
    if (count == 0)
        return (struct text){0};
    return PHRASE(phrasing, wording->say_of_scores->methods_sources,
                  filling_text("files", phrasing->language->list(names, count, wording->arena)),
                  filling_text("code", case_file->client));
}
