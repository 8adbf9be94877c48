#include "cli/history_columns.h"

#include <string.h>

#include "base/buffer.h"
#include "base/number.h"
#include "ingest/roles.h"
#include "store/columns.h"

// The columns of the tables that a sessions file fills, and the roles they came from.
static const struct {
    enum fact_table table;
    const char *column;
    enum session_role role;
} session_columns[] = {
    {FACT_SESSION, "day", SESSION_ROLE_DAY},
    {FACT_SESSION, "number", SESSION_ROLE_NUMBER},
    {FACT_SESSION, "attendance", SESSION_ROLE_ATTENDANCE},
    {FACT_SESSION, "kind", SESSION_ROLE_KIND},
    {FACT_SESSION, "duration_minutes", SESSION_ROLE_DURATION},
    {FACT_SESSION, "counselor", SESSION_ROLE_COUNSELOR},
    {FACT_GOAL_RATING, "value", SESSION_ROLE_RATING},
    {FACT_SCORE, "value", SESSION_ROLE_SCORE},
    {FACT_SESSION_NOTE, "text", SESSION_ROLE_NOTE},
};

// The columns of the other tables are the roles of their kind of file, in the same order.
static const struct {
    enum fact_table table;
    enum file_kind kind;
    const char *const *columns;
    size_t count;
} record_columns[] = {
    {FACT_GOAL, FILE_GOALS, goal_columns, GOAL_FIELD_COUNT},
    {FACT_JOURNAL, FILE_JOURNAL, journal_columns, JOURNAL_FIELD_COUNT},
    {FACT_COURSE, FILE_CLIENTS, course_columns, COURSE_FIELD_COUNT},
};

static const struct {
    enum fact_table table;
    const char *column;
} private_columns[] = {
    {FACT_SESSION_NOTE, "text"}, {FACT_JOURNAL, "text"},   {FACT_JOURNAL, "extra"},
    {FACT_COURSE, "name"},       {FACT_COURSE, "problem"},
};

// Names of an enum's values as a function of a number: tables can hold only one type.
#define NAMES_OF(enumeration)                                                                  \
    static const char *enumeration##_at(int value)                                             \
    {                                                                                          \
        enum enumeration item = value;                                                         \
        return enumeration##_name(item);                                                       \
    }

NAMES_OF(attendance)
NAMES_OF(session_kind)
NAMES_OF(goal_kind)
NAMES_OF(goal_term)
NAMES_OF(goal_owner)
NAMES_OF(goal_status)
NAMES_OF(journal_kind)
NAMES_OF(journal_state)
NAMES_OF(sex)
NAMES_OF(service_field)
NAMES_OF(referral)
NAMES_OF(close_type)
NAMES_OF(close_reason)

static const struct coded_column {
    enum fact_table table;
    const char *column;
    const char *(*name_at)(int value);
    size_t words; // offset of the array in struct words
    int count;
} coded_columns[] = {
#define CODED(table, column, names, member, count)                                             \
    {                                                                                          \
        table, column, names, offsetof(struct words, member), count                            \
    }
    CODED(FACT_SESSION, "attendance", attendance_at, attendance, ATTENDANCE_COUNT),
    CODED(FACT_SESSION, "kind", session_kind_at, session_kind, SESSION_KIND_COUNT),
    CODED(FACT_GOAL, "kind", goal_kind_at, goal_kind, GOAL_KIND_COUNT),
    CODED(FACT_GOAL, "term", goal_term_at, goal_term, TERM_COUNT),
    CODED(FACT_GOAL, "set_by", goal_owner_at, goal_owner, OWNER_COUNT),
    CODED(FACT_GOAL, "status", goal_status_at, goal_status, STATUS_COUNT),
    CODED(FACT_JOURNAL, "kind", journal_kind_at, journal_kind, JOURNAL_KIND_COUNT),
    CODED(FACT_JOURNAL, "state", journal_state_at, journal_state, JOURNAL_STATE_COUNT),
    CODED(FACT_COURSE, "sex", sex_at, sex, SEX_COUNT),
    CODED(FACT_COURSE, "field", service_field_at, service_field, FIELD_COUNT),
    CODED(FACT_COURSE, "referral", referral_at, referral, REFERRAL_COUNT),
    CODED(FACT_COURSE, "close_type", close_type_at, close_type, CLOSE_TYPE_COUNT),
    CODED(FACT_COURSE, "close_reason", close_reason_at, close_reason, REASON_COUNT),
#undef CODED
};

static const char *role_label(const struct language *language, enum file_kind kind, size_t role)
{
    struct role_list roles = roles_of(kind);
    const struct role *item = &roles.items[role];

    if (strcmp(language->code, "en") == 0 || item->aliases[0] == NULL)
        return item->name;
    return item->aliases[0];
}

const char *
history_column_label(const struct language *language, enum fact_table table, const char *column)
{
    for (size_t i = 0; i < COUNT(session_columns); i++) {
        if (session_columns[i].table == table && strcmp(session_columns[i].column, column) == 0)
            return role_label(language, FILE_SESSIONS, session_columns[i].role);
    }
    for (size_t i = 0; i < COUNT(record_columns); i++) {
        for (size_t j = 0; record_columns[i].table == table && j < record_columns[i].count;
             j++) {
            if (strcmp(record_columns[i].columns[j] + 1, column) == 0)
                return role_label(language, record_columns[i].kind, j);
        }
    }
    return column;
}

const char *history_role_label(const struct language *language, struct text role)
{
    for (int kind = 0; kind < FILE_KIND_COUNT; kind++) {
        int found = role_find((enum file_kind)kind, role);
        if (found != ROLE_NONE)
            return role_label(language, (enum file_kind)kind, (size_t)found);
    }
    return "";
}

bool history_column_is_day(const char *column)
{
    return strcmp(column, "day") == 0 || strcmp(column, "due") == 0 ||
           text_ends_with(text_of(column), TEXT("_on"));
}

bool history_column_is_private(enum fact_table table, const char *column)
{
    for (size_t i = 0; i < COUNT(private_columns); i++) {
        if (private_columns[i].table == table && strcmp(private_columns[i].column, column) == 0)
            return true;
    }
    return false;
}

// The page's word for a stored name; the name itself when the column is not coded.
static struct text word_of(const struct phrasing *phrasing,
                           enum fact_table table,
                           const char *column,
                           struct text name)
{
    const char *words = (const char *)phrasing->language->words;

    for (size_t i = 0; i < COUNT(coded_columns); i++) {
        const struct coded_column *coded = &coded_columns[i];
        if (coded->table != table || strcmp(coded->column, column) != 0)
            continue;
        for (int value = 0; value < coded->count; value++) {
            const char *stored = coded->name_at(value);
            if (stored != NULL && text_equal_string(name, stored))
                return phrase_plain(phrasing,
                                    ((const char *const *)(words + coded->words))[value]);
        }
    }
    return name;
}

static struct text consent_text(const struct phrasing *phrasing, int64_t consent)
{
    const struct words *words = phrasing->language->words;
    const struct {
        enum consent bit;
        const char *word;
    } parts[] = {
        {CONSENT_CLIENT, words->consent_client},
        {CONSENT_PARENT, words->consent_parent},
        {CONSENT_PRINCIPAL, words->consent_principal},
    };
    struct text items[COUNT(parts)];
    size_t count = 0;

    for (size_t i = 0; i < COUNT(parts); i++) {
        if (consent & parts[i].bit)
            items[count++] = phrase_plain(phrasing, parts[i].word);
    }
    return phrasing->language->list(items, count, phrasing->arena);
}

// Years and the numbers of sessions are codes: they take no mark between thousands.
static struct text digits(const struct phrasing *phrasing, int64_t number)
{
    struct buffer out = buffer_create(phrasing->arena, NUMBER_TEXT_BYTES);

    buffer_print(&out, "%lld", (long long)number);
    return buffer_text(&out);
}

struct text history_value_text(const struct phrasing *phrasing,
                               enum fact_table table,
                               const char *column,
                               struct value value)
{
    switch (value.type) {
    case VALUE_NULL:
        break;
    case VALUE_INT:
        if (history_column_is_day(column))
            return phrasing_date(phrasing, (day_number)value.integer, DATE_LONG);
        if (strcmp(column, "consent") == 0)
            return consent_text(phrasing, value.integer);
        return digits(phrasing, value.integer);
    case VALUE_REAL:
        return phrasing_number(phrasing, value.real);
    case VALUE_TEXT:
        return word_of(phrasing, table, column, value.text);
    }
    return phrase_plain(phrasing, phrasing->language->say->no_figure);
}
