#include "report/sections/client_flags.h"

#include "report/sections/measure_wording.h"

/* An early change that did not last until today is no good news. */
static bool is_still_better(const struct wording *wording, const struct flag *flag)
{
    const struct case_findings *findings = wording->findings;

    for (size_t i = 0; i < findings->measure_count; i++) {
        const struct measure_findings *measure = &findings->measures[i];
        double change = measure->change.value;

        if (text_equal(measure->name, flag->measure))
            return measure->better == BETTER_LOWER ? change < 0 : change > 0;
    }
    return false;
}

struct text client_flag(const struct wording *wording, enum flag_code code)
{
    const struct case_findings *findings = wording->findings;
    struct text words = text_of(wording->say_to_client->flag[code]);

    for (size_t i = 0; i < findings->flag_count; i++) {
        const struct flag *flag = &findings->flags[i];

        if (flag->code != code || text_equal_string(words, wording->say->no_figure))
            continue;
        if (code != FLAG_EARLY_CHANGE || is_still_better(wording, flag))
            return words;
    }
    return (struct text){0};
}
