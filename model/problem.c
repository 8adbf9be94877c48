#include "model/problem.h"

#include <string.h>

static const char *const code_names[PROBLEM_COUNT] = {
    [PROBLEM_DATE_INVALID] = "date-invalid",
    [PROBLEM_DATE_ORDER] = "date-order",
    [PROBLEM_DATE_FUTURE] = "date-future",
    [PROBLEM_DATE_RANGE] = "date-range",
    [PROBLEM_DATE_SERIAL] = "date-serial",
    [PROBLEM_DATE_SHORT_YEAR] = "date-short-year",
    [PROBLEM_NUMBER_INVALID] = "number-invalid",
    [PROBLEM_NUMBER_AMBIGUOUS] = "number-ambiguous",
    [PROBLEM_NUMBER_NOT_INTEGER] = "number-not-integer",
    [PROBLEM_NUMBER_LOOKS_LIKE_DATE] = "number-looks-like-date",
    [PROBLEM_NUMBER_UNIT] = "number-unit",
    [PROBLEM_OUT_OF_RANGE] = "out-of-range",
    [PROBLEM_SPREADSHEET_ERROR] = "spreadsheet-error",
    [PROBLEM_REQUIRED_EMPTY] = "required-empty",
    [PROBLEM_WORD_UNKNOWN] = "word-unknown",
    [PROBLEM_ID_MANGLED] = "id-mangled",
    [PROBLEM_ID_INVALID] = "id-invalid",
    [PROBLEM_TEXT_UNWRAPPED] = "text-unwrapped",
    [PROBLEM_INVISIBLE_REMOVED] = "invisible-removed",
    [PROBLEM_FIELD_TOO_LONG] = "field-too-long",
    [PROBLEM_NUL_BYTE] = "nul-byte",
    [PROBLEM_ENCODING_INVALID] = "encoding-invalid",
    [PROBLEM_FIELD_COUNT] = "field-count",
    [PROBLEM_SHORT_ROW] = "short-row",
    [PROBLEM_LONG_ROW] = "long-row",
    [PROBLEM_QUOTE_SYNTAX] = "quote-syntax",
    [PROBLEM_KEY_CONFLICT] = "key-conflict",
    [PROBLEM_DUPLICATE_ROW] = "duplicate-row",
    [PROBLEM_POSSIBLE_MOVED_SESSION] = "possible-moved-session",
    [PROBLEM_SESSION_KINDS] = "session-kinds",
    [PROBLEM_GOAL_KIND_CONFLICT] = "goal-kind-conflict",
    [PROBLEM_HEADER_MISSING] = "header-missing",
    [PROBLEM_HEADER_DUPLICATE] = "header-duplicate",
    [PROBLEM_HEADER_UNKNOWN] = "header-unknown",
    [PROBLEM_HEADER_REPEATED] = "header-repeated",
    [PROBLEM_HEADER_OTHER] = "header-other",
    [PROBLEM_PREAMBLE_SKIPPED] = "preamble-skipped",
    [PROBLEM_QUOTE_UNCLOSED] = "quote-unclosed",
    [PROBLEM_ENCODING_GUESSED] = "encoding-guessed",
    [PROBLEM_EOF_JUNK] = "eof-junk",
    [PROBLEM_NO_ROWS] = "no-rows",
    [PROBLEM_NOT_CSV] = "not-csv",
    [PROBLEM_EMPTY_FILE] = "empty-file",
    [PROBLEM_FILE_TOO_LARGE] = "file-too-large",
    [PROBLEM_STALE_FILE] = "stale-file",
    [PROBLEM_SNAPSHOT_REFUSED] = "snapshot-refused",
    [PROBLEM_MAPPING_INVALID] = "mapping-invalid",
    [PROBLEM_INSTRUMENT_INVALID] = "instrument-invalid",
    [PROBLEM_CURVE_INVALID] = "curve-invalid",
    [PROBLEM_SETTING_INVALID] = "setting-invalid",
    [PROBLEM_MEASURE_UNKNOWN] = "measure-unknown",
    [PROBLEM_GOAL_CHECK] = "goal-check",
    [PROBLEM_FILE_NOT_FOUND] = "file-not-found",
    [PROBLEM_FILE_NOT_REGULAR] = "file-not-regular",
    [PROBLEM_FILE_UNREADABLE] = "file-unreadable",
    [PROBLEM_FILE_UNWRITABLE] = "file-unwritable",
    [PROBLEM_DATABASE_DAMAGED] = "database-damaged",
    [PROBLEM_DATABASE_NEWER] = "database-newer",
    [PROBLEM_DATABASE_FOREIGN] = "database-foreign",
    [PROBLEM_DATABASE_BUSY] = "database-busy",
    [PROBLEM_DATABASE_FAILED] = "database-failed",
    [PROBLEM_DATABASE_MISSING] = "database-missing",
    [PROBLEM_CLIENT_UNKNOWN] = "client-unknown",
    [PROBLEM_SESSION_UNKNOWN] = "session-unknown",
    [PROBLEM_PERIOD_INVALID] = "period-invalid",
    [PROBLEM_PDF_FAILED] = "pdf-failed",
    [PROBLEM_LOCKED] = "locked",
    [PROBLEM_USAGE] = "usage",
    [PROBLEM_INTERRUPTED] = "interrupted",
};

struct problems problems_create(struct arena *arena)
{
    return (struct problems){.arena = arena};
}

static struct text copied(struct arena *arena, struct text text)
{
    return text.data == NULL ? text : arena_copy(arena, text_cut(text, PROBLEM_TEXT_BYTES));
}

// Most problems of a list are about one file, which is named once.
static const char *kept_file(const struct problems *problems, const char *file)
{
    const char *last =
        problems->count > 0 ? problems->items[problems->count - 1].place.file : NULL;

    if (file == NULL || (last != NULL && strcmp(last, file) == 0))
        return file == NULL ? NULL : last;
    return arena_string(problems->arena, text_of(file));
}

bool problem_add(struct problems *problems, struct problem problem)
{
    struct arena *arena = problems->arena;

    problem.header = copied(arena, problem.header);
    problem.value = copied(arena, problem.value);
    problem.about = copied(arena, problem.about);
    problem.place.file = kept_file(problems, problem.place.file);
    if (problem.detail != NULL)
        problem.detail = arena_string(arena, text_of(problem.detail));
    problems->items = arena_grow(arena, problems->items, &problems->capacity,
                                 problems->count + 1, sizeof(problem));
    problems->items[problems->count++] = problem;
    return false;
}

const char *problem_code_name(enum problem_code code)
{
    return code_names[code];
}

size_t problems_count(const struct problems *problems, enum severity at_least)
{
    size_t count = 0;

    for (size_t i = 0; i < problems->count; i++)
        count += problems->items[i].severity >= at_least;
    return count;
}
