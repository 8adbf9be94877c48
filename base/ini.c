#include "base/ini.h"

#include <errno.h>
#include <ini.h>
#include <limits.h>
#include <string.h>

// What inih's reader and handler share; inih itself tells the handler no line.
struct reading {
    struct text rest; // of the content
    struct arena *arena;
    struct ini *ini;
    size_t capacity;
    unsigned line;     // the one that was read last
    unsigned bad_line; // first one that inih would not notice
    bool is_indented;  // it begins with a blank
    bool can_continue; // an indented line goes on with the value before it
};

static void note_bad_line(struct reading *reading)
{
    if (reading->bad_line == 0)
        reading->bad_line = reading->line;
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\v' || byte == '\f' || byte == '\r';
}

// Mirrors what makes inih forget the key: a section that is not the rest of a value.
static void look_at_line(struct reading *reading, struct text line)
{
    size_t blanks = 0;
    while (blanks < line.length && is_blank(line.data[blanks]))
        blanks++;
    reading->is_indented = blanks > 0;
    bool goes_on = reading->is_indented && reading->can_continue;
    if (blanks < line.length && line.data[blanks] == '[' && !goes_on)
        reading->can_continue = false;
    if (text_find(line, '\0') < line.length)
        note_bad_line(reading);
}

// One line of the content for each call, like fgets.
static char *next_line(char *out, int size, void *user)
{
    struct reading *reading = user;
    if (!reading->rest.data)
        return NULL;
    struct text line = text_split(&reading->rest, '\n');
    reading->line++;
    look_at_line(reading, line);
    if (line.length >= (size_t)size)
        line.length = (size_t)size - 1; // never: inih was told of the longest line
    memcpy(out, line.data, line.length);
    out[line.length] = '\0';
    return out;
}

static void continue_value(struct reading *reading, const char *value)
{
    struct ini_entry *entry = &reading->ini->entries[reading->ini->count - 1];
    struct text more = text_of(value);
    size_t length = entry->value.length + 1 + more.length;
    char *joined = ARENA_ARRAY(reading->arena, char, length + 1);
    memcpy(joined, entry->value.data, entry->value.length);
    joined[entry->value.length] = ' ';
    memcpy(joined + entry->value.length + 1, more.data, more.length);
    entry->value = (struct text){joined, length};
}

static void add_entry(struct reading *reading, struct ini_entry entry)
{
    struct ini *ini = reading->ini;
    ini->entries = arena_grow(reading->arena, ini->entries, &reading->capacity, ini->count + 1,
                              sizeof *ini->entries);
    ini->entries[ini->count++] = entry;
}

// inih cuts the names of sections off in silence, so that a long one is refused here.
static int take_entry(void *user, const char *section, const char *name, const char *value)
{
    struct reading *reading = user;
    if (strlen(section) > INI_SECTION_BYTES)
        return 0;
    if (reading->is_indented && reading->can_continue) {
        continue_value(reading, value);
        return 1;
    }
    if (*name == '\0')
        return 0;
    reading->can_continue = true;
    add_entry(reading, (struct ini_entry){
                           .section = arena_copy(reading->arena, text_of(section)),
                           .key = arena_copy(reading->arena, text_of(name)),
                           .value = arena_copy(reading->arena, text_of(value)),
                           .line = reading->line,
                       });
    return 1;
}

static size_t longest_line(struct text content)
{
    size_t longest = 0;
    while (content.data) {
        struct text line = text_split(&content, '\n');
        if (line.length > longest)
            longest = line.length;
    }
    return longest;
}

int ini_read(struct text content, struct arena *arena, struct ini *ini)
{
    const size_t line_end_bytes = 3; // what inih wants beyond the longest line

    *ini = (struct ini){0};
    size_t line_bytes = longest_line(content) + line_end_bytes;
    if (line_bytes > INT_MAX)
        return EINVAL;
    // The library keeps its limits in variables; a line must fit, whatever its length.
    ini_use_stack = false;
    ini_max_line = (int)line_bytes;
    ini_initial_alloc = (int)line_bytes;

    struct reading reading = {.rest = content, .arena = arena, .ini = ini};
    int inih_line = ini_parse_stream(next_line, &reading, take_entry, &reading);
    if (inih_line < 0)
        return ENOMEM;
    ini->bad_line = (unsigned)inih_line;
    if (reading.bad_line > 0 && (ini->bad_line == 0 || reading.bad_line < ini->bad_line))
        ini->bad_line = reading.bad_line;
    return ini->bad_line == 0 ? 0 : EINVAL;
}

struct text ini_value(const struct ini *ini, const char *section, const char *key)
{
    for (size_t i = ini->count; i > 0; i--) {
        const struct ini_entry *entry = &ini->entries[i - 1];
        if (text_equal_string(entry->section, section) && text_equal_string(entry->key, key))
            return entry->value;
    }
    return (struct text){0};
}
