#include <assert.h>

#include "base/buffer.h"
#include "base/ini.h"
#include "model/instrument.h"
#include "model/instrument_values.h"
#include "model/instruments.ini.data.h"

// What reading a file needs everywhere.
struct instrument_reading {
    const char *file;
    struct ini ini;
    struct arena *arena;
    struct problems *problems;
};

// The entries of one section; there is at least one.
struct section {
    const struct ini_entry *entries;
    size_t count;
};

static bool refuse(const struct instrument_reading *reading,
                   unsigned line,
                   struct text key,
                   struct text value)
{
    return problem_add(reading->problems, (struct problem){
                                              .code = PROBLEM_INSTRUMENT_INVALID,
                                              .severity = SEVERITY_FILE_REFUSED,
                                              .place = {.file = reading->file, .line = line},
                                              .about = key,
                                              .value = value,
                                          });
}

static struct text lower_case(struct text text, struct arena *arena)
{
    const size_t widest = 4; // bytes of a code point
    struct buffer buffer = buffer_create(arena, text.length * widest);

    while (text.length > 0)
        buffer_put_code_point(&buffer, text_fold_code_point(text_next_code_point(&text)));
    return arena_copy(arena, buffer_text(&buffer));
}

// The entries from `first` on that stand below the same heading.
static struct section section_at(const struct ini *ini, size_t first)
{
    size_t end = first + 1;

    while (end < ini->count &&
           text_equal(ini->entries[end].section, ini->entries[first].section))
        end++;
    return (struct section){.entries = &ini->entries[first], .count = end - first};
}

static bool is_section_repeated(const struct ini *ini, struct section section)
{
    for (const struct ini_entry *entry = ini->entries; entry < section.entries; entry++) {
        if (text_equal_folded(entry->section, section.entries->section))
            return true;
    }
    return false;
}

// `@` parts the measure from its rater: "phq-9@teacher".
static bool is_name_usable(const struct ini *ini, struct section section)
{
    struct text name = section.entries->section;

    return !text_is_empty(name) && text_find(name, '@') == name.length &&
           !is_section_repeated(ini, section);
}

static bool is_key_repeated(struct section section, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        if (text_equal(section.entries[i].key, section.entries[index].key))
            return true;
    }
    return false;
}

static bool is_range(const struct ini_entry *entry)
{
    return text_equal_string(entry->key, "range");
}

static bool read_range(const struct instrument_reading *reading,
                       struct section section,
                       struct instrument *instrument)
{
    for (size_t i = 0; i < section.count; i++) {
        const struct ini_entry *entry = &section.entries[i];
        if (!is_range(entry) || text_is_empty(entry->value))
            continue;
        return instrument_value_read(instrument, entry->key, entry->value, reading->arena) ||
               refuse(reading, entry->line, entry->key, entry->value);
    }
    return refuse(reading, section.entries->line, TEXT("range"), (struct text){0});
}

// Everything else must lie within the range, which therefore comes first, wherever it stands.
static bool read_section(const struct instrument_reading *reading,
                         struct section section,
                         struct instrument *instrument)
{
    struct text name = section.entries->section;
    bool ok = true;

    *instrument = instrument_unknown(lower_case(name, reading->arena));
    instrument->is_known = true;
    instrument->title = name;
    if (!is_name_usable(&reading->ini, section))
        return refuse(reading, section.entries->line, (struct text){0}, name);
    if (!read_range(reading, section, instrument))
        return false;
    for (size_t i = 0; i < section.count; i++) {
        const struct ini_entry *entry = &section.entries[i];
        bool is_read = is_range(entry) || instrument_value_read(instrument, entry->key,
                                                                entry->value, reading->arena);
        if (!is_read || is_key_repeated(section, i))
            ok = refuse(reading, entry->line, entry->key, entry->value);
    }
    if (ok && instrument->better == BETTER_UNKNOWN)
        ok = refuse(reading, section.entries->line, TEXT("better"), (struct text){0});
    return ok;
}

static void put(struct instruments *instruments, const struct instrument *instrument)
{
    for (size_t i = 0; i < instruments->count; i++) {
        if (text_equal(instruments->items[i].id, instrument->id)) {
            instruments->items[i] = *instrument;
            return;
        }
    }
    instruments->items[instruments->count++] = *instrument;
}

// A copy with room for `room` more.
static struct instruments
copy_with_room(const struct instruments *instruments, size_t room, struct arena *arena)
{
    struct instruments copy = {
        .items = ARENA_ARRAY(arena, struct instrument, instruments->count + room),
        .count = instruments->count,
    };

    for (size_t i = 0; i < copy.count; i++)
        copy.items[i] = instruments->items[i];
    return copy;
}

static size_t count_sections(const struct ini *ini)
{
    size_t count = 0;

    for (size_t i = 0; i < ini->count; i += section_at(ini, i).count)
        count++;
    return count;
}

bool instruments_read(struct instruments *instruments,
                      struct text content,
                      const char *file,
                      struct arena *arena,
                      struct problems *problems)
{
    struct instrument_reading reading = {.file = file, .arena = arena, .problems = problems};
    struct instrument instrument;
    bool ok = true;

    if (ini_read(content, arena, &reading.ini) != 0)
        ok = refuse(&reading, reading.ini.bad_line, (struct text){0}, (struct text){0});
    struct instruments merged =
        copy_with_room(instruments, count_sections(&reading.ini), arena);
    for (size_t i = 0; i < reading.ini.count; i += section_at(&reading.ini, i).count) {
        if (read_section(&reading, section_at(&reading.ini, i), &instrument))
            put(&merged, &instrument);
        else
            ok = false;
    }
    if (ok)
        *instruments = merged;
    return ok;
}

struct instruments instruments_builtin(struct arena *arena)
{
    struct instruments instruments = {0};
    struct problems problems = problems_create(arena);
    struct text content = {
        .data = (const char *)embedded_instruments_ini,
        .length = embedded_instruments_ini_bytes,
    };

    bool ok = instruments_read(&instruments, content, "instruments.ini", arena, &problems);
    assert(ok);
    (void)ok;
    return instruments;
}
