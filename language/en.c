/*
 * English: its grammar and short word lists. The sentences stand in files of their own
 * (en_*phrases, en_words, en_messages), because together they are too long to
 * be read at one go.
 */
#include "language/en.h"

#include "language/grammar.h"

static const char *const months[12] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December",
};

static const char *const months_short[12] = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
};

static const char *const weekdays[7] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                        "Friday", "Saturday", "Sunday"};

static const char *const weekdays_short[7] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

static const char *const quarters[4] = {"First quarter ", "Second quarter ", "Third quarter ",
                                        "Fourth quarter "};

static const struct calendar_words calendar = {
    .month = months,
    .month_short = months_short,
    .quarter = quarters,
    .year = "Year ",
    .all_until = "All until ",
    .until = "Until ",
};

// Only the names that the page does not take over from the instrument.
static const struct word_pair band_words[] = {
    {"normal", "usual range"},
    {"significant", "marked"},
    {"clinical", "outside the usual range"},
    {"below", "below the cutoff"},
    {"above", "at or above the cutoff"},
    {NULL, NULL},
};

static const struct word_pair topics[] = {
    {"phq-9", "Mood"},
    {"dass21-d", "Mood"},
    {"gad-7", "Worry"},
    {"dass21-a", "Worry"},
    {"dass21-s", "Daily pressure"},
    {"pss-10", "Daily pressure"},
    {"core-10", "Burden of feelings"},
    {"core-om", "Burden of feelings"},
    {"yp-core", "Burden of feelings"},
    {"k10", "Burden of feelings"},
    {"k10-0", "Burden of feelings"},
    {"k6", "Burden of feelings"},
    {"srq-20", "Burden of feelings"},
    {"ccaps34-di", "Burden of feelings"},
    {"rcads-t", "Burden of feelings"},
    {"who-5", "Well-being"},
    {"wemwbs", "Well-being"},
    {"swemwbs", "Well-being"},
    {"wsas", "Daily activities"},
    {"ors", "General state"},
    {"ors-ya", "General state"},
    {"cors", "General state"},
    {"cors-p", "General state"},
    {"oq-*", "General state"},
    {"y-oq*", "General state"},
    {"sdq-*", "Days at home and school"},
    {"rses", "Self-esteem"},
    {NULL, NULL},
};

static bool is_plural(double number)
{
    return number != 1;
}

static struct text date(day_number day, enum date_form form, struct arena *arena)
{
    return grammar_date(&calendar, day, form, arena);
}

static struct text
date_range(day_number from, day_number to, enum date_form form, struct arena *arena)
{
    return grammar_date_range(&calendar, from, to, form, arena);
}

// `form` makes no difference: the English names are short enough for a footer.
static struct text half_year(struct period period, enum practice practice, struct arena *arena)
{
    if (practice == PRACTICE_CLINIC)
        return grammar_number(period.part == 2 ? "July–December " : "January–June ",
                              period.year, "", arena);
    // The first semester begins the school year, the second one ends it.
    return period.part == 2
               ? grammar_school_year("First semester ", period.year, "", arena)
               : grammar_school_year("Second semester ", period.year - 1, "", arena);
}

static struct text period_words(struct period period,
                                enum practice practice,
                                enum period_form form,
                                struct arena *arena)
{
    if (period.kind == PERIOD_HALF_YEAR)
        return half_year(period, practice, arena);
    return grammar_period(&calendar, period, form, arena);
}

static struct text list(const struct text *items, size_t count, struct arena *arena)
{
    return grammar_list(items, count, " and ", " and ", arena);
}

// Beside a minus sign a dash would look like one.
static struct text range(struct text low, struct text high, struct arena *arena)
{
    return grammar_range(low, high, "−", " to ", arena);
}

const struct language language_en = {
    .code = "en",
    .name = "English",
    .pdf_language = "en-GB",
    .say = &en_phrases,
    .say_to_client = &en_client_phrases,
    .say_at_closure = &en_closure_phrases,
    .say_in_charts = &en_chart_phrases,
    .say_of_scores = &en_score_phrases,
    .say_of_caseload = &en_caseload_phrases,
    .words = &en_words,
    .messages = &en_messages,
    .terms =
        {
            [PRACTICE_SCHOOL] = {"client", "Client", "counsellor", "Counsellor", "supervisor",
                                 "Supervisor"},
            [PRACTICE_CLINIC] = {"client", "Client", "counsellor", "Counsellor", "supervisor",
                                 "Supervisor"},
        },
    .decimal_mark = ".",
    .thousands_mark = ",",
    .month = months,
    .month_short = months_short,
    .weekday = weekdays,
    .weekday_short = weekdays_short,
    .band_words = band_words,
    .topics = topics,
    .is_plural = is_plural,
    .date = date,
    .date_range = date_range,
    .period = period_words,
    .list = list,
    .range = range,
};
