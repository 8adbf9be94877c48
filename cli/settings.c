#include "cli/settings.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "base/ini.h"
#include "base/number.h"
#include "cli/failure.h"
#include "language/messages.h"

enum setting_type {
    SETTING_TEXT,
    SETTING_PATH,
    SETTING_YES_NO,
    SETTING_LANGUAGE,
    SETTING_OFFSET,
    SETTING_DATE_ORDER,
    SETTING_PRACTICE
};

struct setting_row {
    const char *section, *key;
    enum setting_type type;
    size_t offset; /* of the member in struct settings */
};

#define OF(member) offsetof(struct settings, member)

static const struct setting_row rows[] = {
    {"", "db", SETTING_PATH, OF(database)},
    {"", "inbox", SETTING_PATH, OF(inbox)},
    {"", "out", SETTING_PATH, OF(out)},
    {"", "state", SETTING_PATH, OF(state)},
    {"", "language", SETTING_LANGUAGE, OF(language)},
    {"", "utc_offset", SETTING_OFFSET, OF(utc_offset_minutes)},
    {"", "date_order", SETTING_DATE_ORDER, OF(date_order)},
    {"", "names", SETTING_YES_NO, OF(with_names)},
    {"practice", "school", SETTING_TEXT, OF(letterhead.school)},
    {"practice", "unit", SETTING_TEXT, OF(letterhead.unit)},
    {"practice", "place", SETTING_TEXT, OF(letterhead.place)},
    {"practice", "principal", SETTING_TEXT, OF(letterhead.principal)},
    {"practice", "principal_nip", SETTING_TEXT, OF(letterhead.principal_number)},
    {"practice", "coordinator", SETTING_TEXT, OF(letterhead.coordinator)},
    {"practice", "coordinator_nip", SETTING_TEXT, OF(letterhead.coordinator_number)},
    {"practice", "contact", SETTING_TEXT, OF(letterhead.contact)},
    {"practice", "term_client", SETTING_PRACTICE, OF(letterhead.client)},
    {"practice", "term_counsellor", SETTING_PRACTICE, OF(letterhead.counsellor)},
    {"practice", "term_supervisor", SETTING_PRACTICE, OF(letterhead.supervisor)},
};

struct reader {
    struct settings *settings;
    const char *path;
    const char *folder; /* of the file, for relative paths */
    bool is_counsellor_set, is_supervisor_set;
    struct arena *arena;
    struct problems *problems;
};

struct settings settings_default(void)
{
    return (struct settings){
        .language = languages[0],
        .utc_offset_minutes = UTC_OFFSET_DEFAULT_MINUTES,
        .thresholds = thresholds_default,
    };
}

static bool are_digits(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
    }
    return true;
}

bool utc_offset_parse(struct text text, int *minutes)
{
    int64_t hours, rest;
    bool is_west;

    *minutes = 0;
    if (text_equal_string(text, "Z"))
        return true;
    if (text.length != 6 || text.data[3] != ':' || (text.data[0] != '+' && text.data[0] != '-'))
        return false;
    if (!are_digits(text_slice(text, 1, 2)) || !are_digits(text_slice(text, 4, 2)))
        return false;
    is_west = text.data[0] == '-';
    if (!number_parse_int(text_slice(text, 1, 2), &hours) ||
        !number_parse_int(text_slice(text, 4, 2), &rest) || hours > 14 || rest > 59)
        return false;
    *minutes = (int)(hours * 60 + rest) * (is_west ? -1 : 1);
    return true;
}

static bool yes_no_parse(struct text value, bool *yes)
{
    static const char *const yes_words[] = {"yes", "ya", "true", "1"};
    static const char *const no_words[] = {"no", "tidak", "false", "0"};

    for (size_t i = 0; i < COUNT(yes_words); i++) {
        *yes = text_equal_folded(value, text_of(yes_words[i]));
        if (*yes || text_equal_folded(value, text_of(no_words[i])))
            return true;
    }
    return false;
}

static const char *path_from(const struct reader *reader, struct text value)
{
    if (text_starts_with(value, TEXT("/")))
        return arena_string(reader->arena, value);
    return file_join(reader->arena, reader->folder, value);
}

static bool date_order_is_known(struct text value)
{
    return text_equal_string(value, "dmy") || text_equal_string(value, "mdy") ||
           text_equal_string(value, "ymd");
}

static bool
setting_store(struct reader *reader, const struct setting_row *row, struct text value)
{
    void *member = (char *)reader->settings + row->offset;

    switch (row->type) {
    case SETTING_TEXT:
        *(struct text *)member = value;
        return true;
    case SETTING_PATH:
        *(const char **)member = path_from(reader, value);
        return !text_is_empty(value);
    case SETTING_YES_NO:
        return yes_no_parse(value, member);
    case SETTING_LANGUAGE:
        if (language_find(value) != NULL)
            *(const struct language **)member = language_find(value);
        return language_find(value) != NULL;
    case SETTING_OFFSET:
        return utc_offset_parse(value, member);
    case SETTING_DATE_ORDER:
        *(struct text *)member = value;
        return date_order_is_known(value);
    case SETTING_PRACTICE:
        return practice_of_word(value, member);
    }
    return false;
}

/* The counsellor of a section "[counsellor C04]", made when it is new. */
static struct counsellor *counsellor_of(struct reader *reader, struct text code)
{
    struct letterhead *letterhead = &reader->settings->letterhead;
    size_t count = letterhead->counsellor_count;
    struct counsellor *all;

    for (size_t i = 0; i < count; i++) {
        if (text_equal(letterhead->counsellors[i].code, code))
            return &letterhead->counsellors[i];
    }
    all = ARENA_ARRAY(reader->arena, struct counsellor, count + 1);
    if (count > 0)
        memcpy(all, letterhead->counsellors, count * sizeof(*all));
    all[count].code = code;
    letterhead->counsellors = all;
    letterhead->counsellor_count++;
    return &all[count];
}

static bool counsellor_store(struct reader *reader, const struct ini_entry *entry)
{
    const struct text word = TEXT("counsellor ");
    struct text code =
        text_trim(text_slice(entry->section, word.length, entry->section.length - word.length));
    struct counsellor *counsellor = counsellor_of(reader, code);

    if (text_equal_string(entry->key, "name"))
        counsellor->name = entry->value;
    else if (text_equal_string(entry->key, "nip"))
        counsellor->number = entry->value;
    else
        return false;
    return !text_is_empty(code);
}

static bool threshold_store(struct reader *reader, const struct ini_entry *entry)
{
    double value;

    return number_parse(entry->value, &value) &&
           thresholds_set(&reader->settings->thresholds, entry->key, value);
}

static bool is_threshold(struct text name)
{
    for (size_t i = 0; i < threshold_name_count; i++) {
        if (text_equal_string(name, threshold_names[i].name))
            return true;
    }
    return false;
}

static bool is_known(const struct ini_entry *entry)
{
    if (text_equal_string(entry->section, "thresholds"))
        return is_threshold(entry->key);
    if (text_starts_with(entry->section, TEXT("counsellor ")))
        return text_equal_string(entry->key, "name") || text_equal_string(entry->key, "nip");
    for (size_t i = 0; i < COUNT(rows); i++) {
        if (text_equal_string(entry->section, rows[i].section) &&
            text_equal_string(entry->key, rows[i].key))
            return true;
    }
    return false;
}

static bool entry_store(struct reader *reader, const struct ini_entry *entry)
{
    if (text_equal_string(entry->section, "thresholds"))
        return threshold_store(reader, entry);
    if (text_starts_with(entry->section, TEXT("counsellor ")))
        return counsellor_store(reader, entry);
    for (size_t i = 0; i < COUNT(rows); i++) {
        if (!text_equal_string(entry->section, rows[i].section) ||
            !text_equal_string(entry->key, rows[i].key))
            continue;
        reader->is_counsellor_set |= rows[i].offset == OF(letterhead.counsellor);
        reader->is_supervisor_set |= rows[i].offset == OF(letterhead.supervisor);
        return setting_store(reader, &rows[i], entry->value);
    }
    return false;
}

static void
fault_add(const struct reader *reader, const struct ini_entry *entry, enum setting_fault fault)
{
    problem_add(reader->problems, (struct problem){
                                      .code = PROBLEM_SETTING_INVALID,
                                      .severity = SEVERITY_FAILURE,
                                      .place = {.file = reader->path, .line = entry->line},
                                      .value = entry->value,
                                      .about = entry->key,
                                      .low = fault,
                                  });
}

static const char *folder_of(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');

    if (slash == NULL)
        return ".";
    return slash == path ? "/"
                         : arena_string(arena, (struct text){path, (size_t)(slash - path)});
}

bool settings_read(struct settings *settings,
                   const char *path,
                   struct arena *arena,
                   struct problems *problems)
{
    struct reader reader = {settings, path,    folder_of(arena, path), false, false,
                            arena,    problems};
    size_t before = problems->count;
    struct text content;
    struct ini ini;
    int fault = file_read(path, SETTINGS_MAXIMUM_BYTES, arena, &content);

    if (fault != 0)
        return failure_add(problems, path, fault);
    if (ini_read(content, arena, &ini) != 0)
        fault_add(&reader, &(struct ini_entry){.line = ini.bad_line}, SETTING_NO_LINE);
    for (size_t i = 0; i < ini.count; i++) {
        const struct ini_entry *entry = &ini.entries[i];

        if (!is_known(entry))
            fault_add(&reader, entry, SETTING_UNKNOWN);
        else if (!entry_store(&reader, entry))
            fault_add(&reader, entry, SETTING_BAD_VALUE);
    }
    /* The words for counsellor and supervisor follow that for the client unless they are set.
     */
    if (!reader.is_counsellor_set)
        settings->letterhead.counsellor = settings->letterhead.client;
    if (!reader.is_supervisor_set)
        settings->letterhead.supervisor = settings->letterhead.client;
    settings->file = path;
    return problems->count == before;
}
