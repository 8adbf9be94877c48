#include "cli/messages.h"

#include <math.h>
#include <string.h>

#include "base/buffer.h"
#include "base/number.h"
#include "cli/terminal.h"
#include "model/row.h"

#define MESSAGE_MAXIMUM_BYTES 16384
#define ELLIPSIS "\xE2\x80\xA6"

/* Roles whose content is somebody's own words or name: never quoted. */
static const char *const private_roles[] = {"note",    "name",     "text",     "statement",
                                            "problem", "extra",    "level_m2", "level_m1",
                                            "level_0", "level_p1", "level_p2"};

/* Codes about numbers that are no scores are worded apart. */
static const char *const score_roles[] = {"score", "goal_rating", "alliance_rating"};

static bool is_listed(const char *role, const char *const *list, size_t count)
{
    for (size_t i = 0; role != NULL && i < count; i++) {
        if (strcmp(role, list[i]) == 0)
            return true;
    }
    return false;
}

/* Codes whose value stood on the command line or in a file of settings, and is nobody's. */
static bool is_open(enum problem_code code)
{
    return code == PROBLEM_PERIOD_INVALID || code == PROBLEM_SESSION_UNKNOWN ||
           code == PROBLEM_SETTING_INVALID || code == PROBLEM_INSTRUMENT_INVALID ||
           code == PROBLEM_CURVE_INVALID || code == PROBLEM_MAPPING_INVALID;
}

static struct text shown_value(const struct problem *problem, const struct message_style *style)
{
    if (is_open(problem->code))
        return terminal_text(style->phrasing->arena, problem->value);
    if (!style->shows_values || is_listed(problem->role, private_roles, COUNT(private_roles)))
        return TEXT(ELLIPSIS);
    return terminal_text(style->phrasing->arena, problem->value);
}

/* A missing column is named by its role. */
static struct text shown_header(const struct problem *problem, struct arena *arena)
{
    if (!text_is_empty(problem->header))
        return terminal_text(arena, problem->header);
    return text_of(problem->role);
}

static struct text about_of(const struct problem *problem, struct arena *arena)
{
    if (problem->code == PROBLEM_ENCODING_GUESSED)
        return problem->value;
    return terminal_text(arena, problem->about);
}

/* The day that was read out of a value says as much as the value. */
static struct text date_of(const struct problem *problem, const struct message_style *style)
{
    day_number day;

    if (!day_parse_iso(problem->about, &day))
        return TEXT("");
    if (!style->shows_values)
        return TEXT(ELLIPSIS);
    return phrasing_date(style->phrasing, day, DATE_LONG);
}

static struct text order_of(const struct problem *problem, const struct phrasing *phrasing)
{
    const struct messages *messages = phrasing->language->messages;

    if (text_equal_string(problem->about, "mdy"))
        return text_of(messages->date_order_mdy);
    if (text_equal_string(problem->about, "ymd"))
        return text_of(messages->date_order_ymd);
    return text_of(messages->date_order_dmy);
}

static struct text check_of(const struct problem *problem, const struct phrasing *phrasing)
{
    int check = (int)problem->low;

    if (problem->code != PROBLEM_GOAL_CHECK || check < 0 || check >= CHECK_COUNT)
        return TEXT("");
    return phrase_plain(phrasing, phrasing->language->words->goal_check[check]);
}

/* What an ambiguous value may mean says as much as the value; other numbers are our own. */
static struct filling number_of(const struct problem *problem,
                                const struct message_style *style,
                                const char *name,
                                double number)
{
    if (!isfinite(number))
        return filling_text(name, TEXT(""));
    if (problem->code == PROBLEM_NUMBER_AMBIGUOUS && !style->shows_values)
        return filling_text(name, TEXT(ELLIPSIS));
    // Without the thousands mark that made it ambiguous.
    if (problem->code == PROBLEM_NUMBER_AMBIGUOUS && number == trunc(number)) {
        char digits[NUMBER_TEXT_BYTES];
        struct text text = number_print(number, digits);
        return filling_text(name, arena_copy(style->phrasing->arena, text));
    }
    return filling_number(style->phrasing, name, number);
}

static struct text
filled(const char *template, const struct problem *problem, const struct message_style *style)
{
    const struct phrasing *phrasing = style->phrasing;
    struct filling low = number_of(problem, style, "low", problem->low);
    struct filling high = number_of(problem, style, "high", problem->high);

    return PHRASE(
        phrasing, template, filling_text("value", shown_value(problem, style)),
        filling_text("header", shown_header(problem, phrasing->arena)),
        filling_text("about", about_of(problem, phrasing->arena)),
        filling_text("date", date_of(problem, style)),
        filling_text("order", order_of(problem, phrasing)), low, high,
        filling_text("range", phrasing->language->range(low.text, high.text, phrasing->arena)),
        filling_string("detail",
                       problem->detail ? problem->detail : phrasing->language->say->no_figure),
        filling_text("file", terminal_text(phrasing->arena, text_of(problem->place.file))),
        filling_text("today", phrasing_date(phrasing, style->today, DATE_LONG)),
        filling_text("check", check_of(problem, phrasing)));
}

/* Some codes are worded apart where the same words would not fit. */
static const struct problem_words *words_of(const struct problem *problem,
                                            const struct messages *messages)
{
    const struct {
        enum problem_code code;
        bool applies;
        const struct problem_words *words;
    } variants[] = {
        {PROBLEM_OUT_OF_RANGE, !is_listed(problem->role, score_roles, COUNT(score_roles)),
         &messages->out_of_range_other},
        {PROBLEM_HEADER_MISSING,
         problem->role == NULL && text_is_empty(problem->header) &&
             text_is_empty(problem->value),
         &messages->kind_not_told},
        {PROBLEM_NOT_CSV,
         text_equal_string(problem->value, "zip/xlsx") ||
             text_equal_string(problem->value, "ole/xls"),
         &messages->not_csv_excel},
        {PROBLEM_KEY_CONFLICT,
         !text_is_empty(problem->about) &&
             !text_equal_string(problem->about, file_kind_name(FILE_SESSIONS)),
         &messages->key_conflict_other},
        {PROBLEM_SETTING_INVALID, problem->low == SETTING_UNKNOWN, &messages->setting_unknown},
        {PROBLEM_SETTING_INVALID, problem->low == SETTING_NO_LINE, &messages->setting_line},
        {PROBLEM_DATABASE_MISSING, problem->place.file != NULL, &messages->database_not_yet},
        {PROBLEM_SNAPSHOT_REFUSED, problem->high == 0, &messages->snapshot_with_refused_rows},
    };

    for (size_t i = 0; i < COUNT(variants); i++) {
        if (problem->code == variants[i].code && variants[i].applies)
            return variants[i].words;
    }
    return &messages->problem[problem->code];
}

const char *message_code(const struct problem *problem)
{
    return problem->code == PROBLEM_GOAL_CHECK ? goal_check_code((enum goal_check)problem->low)
                                               : problem_code_name(problem->code);
}

struct text message_place(const struct place *place, struct arena *arena)
{
    struct buffer out = buffer_create(arena, MESSAGE_MAXIMUM_BYTES);

    if (place->file == NULL)
        return TEXT("");
    buffer_put_text(&out, terminal_text(arena, text_of(place->file)));
    if (place->line > 0)
        buffer_print(&out, ":%u", (unsigned)place->line);
    if (place->line > 0 && place->column > 0)
        buffer_print(&out, ":%u", (unsigned)place->column);
    buffer_put_string(&out, ": ");
    return buffer_text(&out);
}

struct text message_of(const struct problem *problem, const struct message_style *style)
{
    const struct messages *messages = style->phrasing->language->messages;
    const struct problem_words *words = words_of(problem, messages);
    struct buffer out = buffer_create(style->phrasing->arena, MESSAGE_MAXIMUM_BYTES);

    buffer_put_text(&out, message_place(&problem->place, out.arena));
    if (problem->severity == SEVERITY_WARNING)
        buffer_put_string(&out, messages->warning);
    if (problem->severity == SEVERITY_REMARK)
        buffer_put_string(&out, messages->remark);
    buffer_put_text(&out, filled(words->message, problem, style));
    buffer_print(&out, " [%s]\n  ", message_code(problem));
    buffer_put_text(&out, PHRASE(style->phrasing, messages->advice,
                                 filling_text("text", filled(words->advice, problem, style))));
    return buffer_text(&out);
}

void messages_print(const struct problems *problems,
                    size_t first,
                    const struct message_style *style,
                    FILE *out)
{
    /* Where both go to one file, what was said before stands before. */
    fflush(stdout);
    for (size_t i = first; i < problems->count; i++) {
        terminal_put(out, message_of(&problems->items[i], style));
        fputc('\n', out);
    }
}
