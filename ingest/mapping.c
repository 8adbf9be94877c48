#include "ingest/mapping.h"

#include "base/embedded.h"
#include "base/ini.h"
#include "ingest/label.h"
#include "ingest/mapping_list.h"
#include "ingest/roles.h"
#include "ingest/word_field.h"

struct reading {
    const char *file;
    struct arena *arena;
    struct mapping *mapping;
    size_t column_capacity;
    size_t word_capacity;
    size_t fixed_capacity;
    struct problems *problems;
};

static bool refuse(const struct reading *reading, unsigned line, struct text value)
{
    return problem_add(reading->problems, (struct problem){
                                              .code = PROBLEM_MAPPING_INVALID,
                                              .severity = SEVERITY_FAILURE,
                                              .place = {.file = reading->file, .line = line},
                                              .value = value,
                                          });
}

static struct text label_in_arena(struct text text, struct arena *arena)
{
    char bytes[LABEL_BYTES];

    return arena_copy(arena, label_of(text, bytes));
}

static bool read_file_entry(struct reading *reading, const struct ini_entry *entry)
{
    struct mapping *mapping = reading->mapping;

    if (text_equal_string(entry->key, "kind")) {
        return file_kind_from_name(entry->value, &mapping->kind) ||
               refuse(reading, entry->line, entry->value);
    }
    if (text_equal_string(entry->key, "date_order")) {
        mapping->has_date_order = true;
        return date_order_from_name(entry->value, &mapping->date_order) ||
               refuse(reading, entry->line, entry->value);
    }
    return refuse(reading, entry->line, entry->key);
}

// Only the measure and the goal of a row can be told by the column.
static bool may_be_wide(enum file_kind kind, int role)
{
    return kind == FILE_SESSIONS && (role == SESSION_ROLE_SCORE || role == SESSION_ROLE_RATING);
}

static bool read_column(struct reading *reading, const struct ini_entry *entry)
{
    struct mapping *mapping = reading->mapping;
    struct text key = entry->key;
    struct text name = text_split(&key, ' ');
    int role = role_find(mapping->kind, name);
    struct text header = entry->value;
    bool is_beginning = text_ends_with(header, TEXT("*"));

    key = text_trim(key);
    if (role == ROLE_NONE || (key.length > 0 && !may_be_wide(mapping->kind, role)))
        return refuse(reading, entry->line, entry->key);
    if (is_beginning)
        header.length--;
    struct mapping_column column = {
        .role = role,
        .key = key,
        .label = label_in_arena(header, reading->arena),
        .is_beginning = is_beginning,
    };
    if (column.label.length == 0)
        return refuse(reading, entry->line, entry->key);
    mapping->columns = arena_grow(reading->arena, mapping->columns, &reading->column_capacity,
                                  mapping->column_count + 1, sizeof(column));
    mapping->columns[mapping->column_count++] = column;
    return true;
}

static bool read_fixed(struct reading *reading, const struct ini_entry *entry)
{
    struct mapping *mapping = reading->mapping;
    struct mapping_value value = {role_find(mapping->kind, entry->key), entry->value};

    if (value.role == ROLE_NONE)
        return refuse(reading, entry->line, entry->key);
    mapping->fixed = arena_grow(reading->arena, mapping->fixed, &reading->fixed_capacity,
                                mapping->fixed_count + 1, sizeof(value));
    mapping->fixed[mapping->fixed_count++] = value;
    return true;
}

static bool read_word(struct reading *reading, const struct ini_entry *entry)
{
    struct mapping *mapping = reading->mapping;
    int role = role_find(mapping->kind, entry->section);
    struct word_list words = words_of(mapping->kind, role);
    char bytes[LABEL_BYTES];

    if (role == ROLE_NONE || words.count == 0)
        return refuse(reading, entry->line, entry->section);
    struct mapping_word word = {
        .role = role,
        .label = label_in_arena(entry->value, reading->arena),
        .value = word_find(words, label_of(entry->key, bytes)),
    };
    if (word.value == WORD_NONE)
        return refuse(reading, entry->line, entry->key);
    mapping->words = arena_grow(reading->arena, mapping->words, &reading->word_capacity,
                                mapping->word_count + 1, sizeof(word));
    mapping->words[mapping->word_count++] = word;
    return true;
}

static bool read_entry(struct reading *reading, const struct ini_entry *entry)
{
    if (text_equal_string(entry->section, "file"))
        return true; // read before all others
    if (text_equal_string(entry->section, "columns"))
        return read_column(reading, entry);
    if (text_equal_string(entry->section, "fixed"))
        return read_fixed(reading, entry);
    return read_word(reading, entry);
}

bool mapping_read(const char *file,
                  struct text content,
                  struct arena *arena,
                  struct mapping *mapping,
                  struct problems *problems)
{
    struct reading reading = {file, arena, mapping, 0, 0, 0, problems};
    struct ini ini = {0};

    *mapping = (struct mapping){.name = text_of(file), .kind = FILE_SESSIONS};
    if (ini_read(content, arena, &ini) != 0)
        return refuse(&reading, ini.bad_line, (struct text){0});
    // The kind decides what the roles of the other sections mean.
    for (size_t i = 0; i < ini.count; i++) {
        const struct ini_entry *entry = &ini.entries[i];
        if (text_equal_string(entry->section, "file") && !read_file_entry(&reading, entry))
            return false;
    }
    for (size_t i = 0; i < ini.count; i++) {
        if (!read_entry(&reading, &ini.entries[i]))
            return false;
    }
    return true;
}

struct text mapping_builtin(struct text name)
{
    const struct text ending = TEXT(".ini");

    for (size_t i = 0; i < COUNT(mapping_files); i++) {
        struct text file = text_of(mapping_files[i].name);
        if (text_equal(text_slice(file, 0, file.length - ending.length), name))
            return mapping_files[i].content;
    }
    return (struct text){NULL, 0};
}

int mapping_word_find(const struct mapping *mapping, int role, struct text label)
{
    for (size_t i = 0; mapping != NULL && i < mapping->word_count; i++) {
        const struct mapping_word *word = &mapping->words[i];
        if (word->role == role && text_equal(word->label, label))
            return word->value;
    }
    return WORD_NONE;
}

struct text mapping_fixed_value(const struct mapping *mapping, int role)
{
    for (size_t i = 0; mapping != NULL && i < mapping->fixed_count; i++) {
        if (mapping->fixed[i].role == role)
            return mapping->fixed[i].value;
    }
    return (struct text){NULL, 0};
}
