#include "report/sections/course_caption.h"

#include <math.h>

#include "report/sections/course_figure.h"
#include "report/sections/measure_wording.h"

/* "A Strategi diganti pada 2 Okt: ... (sebelumnya: ...)." */
static void event_put(const struct wording *wording,
                      struct sentence *caption,
                      const struct lettered *lettered)
{
    const struct chart_phrases *say = wording->say_in_charts;
    const struct phrasing *phrasing = &wording->phrasing;
    struct text mark = PHRASE(phrasing, " {mark} ", filling_text("mark", lettered->mark));
    struct filling date =
        filling_text("date", phrasing_date(phrasing, lettered->entry->day, DATE_AXIS));
    struct filling none = filling_text("text", TEXT(""));

    sentence_add_bold(caption, mark, wording->arena);
    sentence_add(caption,
                 PHRASE(phrasing, lettered->before ? say->caption_strategy : say->caption_event,
                        date, none),
                 wording->arena);
    sentence_add_user(caption, lettered->entry->text, wording->arena);
    if (lettered->before != NULL) {
        sentence_add(caption, TEXT(" "), wording->arena);
        sentence_add(caption,
                     PHRASE(phrasing, say->caption_strategy_before,
                            filling_text("text", lettered->before->text)),
                     wording->arena);
    }
    sentence_add(caption, TEXT("."), wording->arena);
}

static bool has_tick(const struct course_chart *course, enum tick_kind kind)
{
    for (size_t i = 0; i < course->tick_count; i++) {
        if (course->ticks[i].kind == kind)
            return true;
    }
    return false;
}

static struct text caption_start(const struct wording *wording,
                                 const struct measure_findings *found)
{
    const struct chart_phrases *say = wording->say_in_charts;
    const struct phrasing *phrasing = &wording->phrasing;
    struct filling name = filling_text("measure", wording_measure(wording, found));
    struct filling scored = filling_count(phrasing, "x", found->held - found->missing);
    struct filling held = filling_count(phrasing, "n", found->held);

    if (found->better == BETTER_UNKNOWN)
        return PHRASE(phrasing, say->caption_scores_direction_unknown, name, scored, held);
    return PHRASE(phrasing, say->caption_scores, name, scored, held,
                  filling_string("better", found->better == BETTER_LOWER
                                               ? say->lower_is_better
                                               : say->higher_is_better));
}

static bool has_strategy_change(const struct lettered *events, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (events[i].before != NULL)
            return true;
    }
    return false;
}

struct sentence course_caption(const struct wording *wording,
                               const struct measure_findings *found,
                               const struct course_chart *course)
{
    const struct chart_phrases *say = wording->say_in_charts;
    const struct phrasing *phrasing = &wording->phrasing;
    const struct {
        bool applies;
        const char *words;
    } parts[] = {
        {!isnan(course->band_low), say->caption_band},
        {course->expected_count > 0, say->caption_expected},
        {has_tick(course, TICK_MISSED), say->caption_missed},
        {has_tick(course, TICK_CANCELLED), say->caption_cancelled},
        {!found->instrument->is_known, say->caption_unknown_measure},
        {measure_longest_gap(found) >= course->break_days, say->caption_gap},
    };
    struct sentence caption = {0};
    struct text text = caption_start(wording, found);
    long number = wording->findings->goal_count > 0 ? 2 : 1; /* behind the goal ladder */
    size_t count;
    struct lettered *events = course_events(wording, &count);

    for (size_t i = 0; i < COUNT(parts); i++) {
        if (parts[i].applies)
            text = wording_join(wording, text,
                                PHRASE(phrasing, parts[i].words,
                                       filling_count(phrasing, "d", course->break_days)));
    }
    sentence_add(&caption,
                 PHRASE(phrasing, say->caption_figure, filling_count(phrasing, "n", number),
                        filling_text("text", text)),
                 wording->arena);
    for (size_t i = 0; i < count; i++)
        event_put(wording, &caption, &events[i]);
    if (has_strategy_change(events, count)) {
        sentence_add(&caption, TEXT(" "), wording->arena);
        sentence_add(&caption, text_of(wording->say_of_scores->strategy_caution),
                     wording->arena);
    }
    return caption;
}
