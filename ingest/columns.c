#include "ingest/columns.h"

#include "ingest/label.h"

static bool has_role(const struct columns *columns, enum file_kind kind, int role)
{
    for (size_t i = 0; i < columns->count; i++) {
        if (role_of_label(kind, columns->items[i].label) == role)
            return true;
    }
    return false;
}

static bool
has_one_of(const struct columns *columns, enum file_kind kind, const int *roles, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (has_role(columns, kind, roles[i]))
            return true;
    }
    return false;
}

static bool tell_kind(const struct columns *columns, enum file_kind *kind)
{
    static const int client_marks[] = {
        COURSE_FIELD_EPISODE_ID,
        COURSE_FIELD_STARTED_ON,
        COURSE_FIELD_CLOSED_ON,
        COURSE_FIELD_NAME,
    };

    *kind = FILE_SESSIONS;
    if (has_role(columns, FILE_SESSIONS, SESSION_ROLE_ATTENDANCE))
        return true;
    *kind = FILE_GOALS;
    if (has_role(columns, FILE_GOALS, GOAL_FIELD_STATEMENT))
        return true;
    *kind = FILE_JOURNAL;
    if (has_role(columns, FILE_JOURNAL, JOURNAL_FIELD_TEXT))
        return true;
    *kind = FILE_CLIENTS;
    return has_role(columns, FILE_CLIENTS, COURSE_FIELD_CLIENT) &&
           has_one_of(columns, FILE_CLIENTS, client_marks, COUNT(client_marks));
}

static size_t count_known(const struct columns *columns, enum file_kind kind)
{
    size_t count = 0;

    for (size_t i = 0; i < columns->count; i++)
        count += role_of_label(kind, columns->items[i].label) != ROLE_NONE;
    return count;
}

// The kind that most headers fit: it decides which column is said to be missing.
static enum file_kind likely_kind(const struct columns *columns)
{
    enum file_kind likely = FILE_SESSIONS;

    for (int i = 0; i < FILE_KIND_COUNT; i++) {
        if (count_known(columns, (enum file_kind)i) > count_known(columns, likely))
            likely = (enum file_kind)i;
    }
    return likely;
}

static bool names_column(const struct mapping_column *mapped, const struct column *column)
{
    if (mapped->is_beginning)
        return text_starts_with(column->label, mapped->label);
    return text_equal(column->label, mapped->label);
}

// A mapping applies when the file has the columns it names for the client and the required.
static bool mapping_applies(const struct columns *columns, const struct mapping *mapping)
{
    struct role_list roles = roles_of(mapping->kind);
    bool found[ROLE_MAX_COUNT] = {false};

    for (size_t i = 0; i < mapping->column_count; i++) {
        for (size_t j = 0; j < columns->count; j++) {
            if (names_column(&mapping->columns[i], &columns->items[j]))
                found[mapping->columns[i].role] = true;
        }
    }
    for (size_t i = 0; i < mapping->column_count; i++) {
        int role = mapping->columns[i].role;
        if (roles.items[role].is_required && !found[role])
            return false;
    }
    return mapping->column_count > 0;
}

static bool is_mapped_role(const struct mapping *mapping, int role)
{
    for (size_t i = 0; mapping != NULL && i < mapping->column_count; i++) {
        if (mapping->columns[i].role == role && mapping->columns[i].key.length == 0)
            return true;
    }
    return false;
}

static bool is_given(const struct columns *columns, const struct mapping_column *mapped)
{
    for (size_t i = 0; i < columns->count; i++) {
        const struct column *column = &columns->items[i];
        if (column->role == mapped->role && text_equal(column->key, mapped->key))
            return true;
    }
    return false;
}

// Of several headers for one role the first that the file has counts. A beginning names one
// column only: forms repeat a question's text with "[Skor]" behind it.
static void give_mapped_roles(struct columns *columns)
{
    const struct mapping *mapping = columns->mapping;

    for (size_t i = 0; mapping != NULL && i < mapping->column_count; i++) {
        const struct mapping_column *mapped = &mapping->columns[i];
        bool goes_on = !is_given(columns, mapped);
        for (size_t j = 0; goes_on && j < columns->count; j++) {
            struct column *column = &columns->items[j];
            if (column->role != ROLE_NONE || !names_column(mapped, column))
                continue;
            column->role = mapped->role;
            column->key = mapped->key;
            goes_on = !mapped->is_beginning;
        }
    }
}

static void
give_role(struct columns *columns, struct column *column, const struct instruments *instruments)
{
    if (column->role != ROLE_NONE)
        return;
    int role = role_of_label(columns->kind, column->label);
    // What the mapping names elsewhere is not taken from a header that only happens to fit.
    if (role != ROLE_NONE && !is_mapped_role(columns->mapping, role)) {
        column->role = role;
        return;
    }
    if (columns->kind != FILE_SESSIONS || instruments == NULL || role != ROLE_NONE)
        return;
    const struct instrument *instrument = instruments_find(instruments, column->header);
    if (instrument != NULL) {
        column->role = SESSION_ROLE_SCORE;
        column->key = instrument->id;
        column->is_instrument = true;
    }
}

static void place_columns(struct columns *columns, struct arena *arena)
{
    columns->wide = ARENA_ARRAY(arena, size_t, columns->count);
    for (size_t i = 0; i < ROLE_MAX_COUNT; i++)
        columns->place[i] = COLUMN_NONE;
    for (size_t i = 0; i < columns->count; i++) {
        const struct column *column = &columns->items[i];
        if (column->role == ROLE_NONE)
            continue;
        columns->known_count += !column->is_instrument;
        if (column->key.length > 0)
            columns->wide[columns->wide_count++] = i;
        else if (columns->place[column->role] == COLUMN_NONE)
            columns->place[column->role] = i;
    }
}

static void
read_headers(struct columns *columns, const struct csv_record *record, struct arena *arena)
{
    char bytes[LABEL_BYTES];

    columns->items = ARENA_ARRAY(arena, struct column, record->count);
    for (size_t i = 0; i < record->count; i++) {
        struct text text = text_trim(record->fields[i].text);
        columns->items[i] = (struct column){
            .header = arena_copy(arena, text),
            .label = arena_copy(arena, label_of(text, bytes)),
            .role = ROLE_NONE,
        };
    }
    columns->count = record->count;
    columns->field_count = record->count;
    // Empty headers at the end are cleared cells of a spreadsheet.
    while (columns->count > 1 && columns->items[columns->count - 1].label.length == 0)
        columns->count--;
}

struct columns columns_of(const struct csv_record *record,
                          const struct header_rules *rules,
                          struct arena *arena)
{
    struct columns columns = {.line = record->line};

    read_headers(&columns, record, arena);
    columns.is_told = tell_kind(&columns, &columns.kind);
    if (!columns.is_told)
        columns.kind = likely_kind(&columns);
    if (rules->mapping != NULL && mapping_applies(&columns, rules->mapping)) {
        columns.is_told = true;
        columns.kind = rules->mapping->kind;
        columns.mapping = rules->mapping;
    }
    if (rules->has_kind && rules->kind != columns.kind) {
        columns.kind = rules->kind;
        columns.mapping = NULL;
    }
    columns.is_told = columns.is_told || rules->has_kind;
    give_mapped_roles(&columns);
    for (size_t i = 0; i < columns.count; i++)
        give_role(&columns, &columns.items[i], rules->instruments);
    place_columns(&columns, arena);
    return columns;
}

static bool is_there(const struct columns *columns, int role)
{
    return columns->place[role] != COLUMN_NONE ||
           mapping_fixed_value(columns->mapping, role).length > 0;
}

bool columns_are_complete(const struct columns *columns)
{
    struct role_list roles = roles_of(columns->kind);

    for (size_t i = 0; i < roles.count; i++) {
        if (roles.items[i].is_required && !is_there(columns, (int)i))
            return false;
    }
    return columns->is_told;
}

static bool refuse(const struct columns *columns,
                   const char *file,
                   struct problem problem,
                   struct problems *problems)
{
    problem.severity = SEVERITY_FILE_REFUSED;
    problem.place.file = file;
    problem.place.line = columns->line;
    return problem_add(problems, problem);
}

static bool
check_required(const struct columns *columns, const char *file, struct problems *problems)
{
    struct role_list roles = roles_of(columns->kind);
    bool ok = true;

    for (size_t i = 0; i < roles.count; i++) {
        if (roles.items[i].is_required && !is_there(columns, (int)i)) {
            struct text name = text_of(roles.items[i].name);
            ok = refuse(columns, file,
                        (struct problem){.code = PROBLEM_HEADER_MISSING,
                                         .role = roles.items[i].name,
                                         .value = name},
                        problems);
        }
    }
    if (ok && !columns->is_told)
        ok = refuse(columns, file, (struct problem){.code = PROBLEM_HEADER_MISSING}, problems);
    return ok;
}

// The column that has the same meaning and stands before; COLUMN_NONE when there is none.
static size_t earlier_twin(const struct columns *columns, size_t index)
{
    const struct column *column = &columns->items[index];

    for (size_t i = 0; column->role != ROLE_NONE && i < index; i++) {
        const struct column *other = &columns->items[i];
        if (other->role == column->role && text_equal_folded(other->key, column->key))
            return i;
    }
    return COLUMN_NONE;
}

static bool
check_twins(const struct columns *columns, const char *file, struct problems *problems)
{
    bool ok = true;

    for (size_t i = 0; i < columns->count; i++) {
        size_t twin = earlier_twin(columns, i);
        if (twin == COLUMN_NONE)
            continue;
        struct problem problem = {
            .code = PROBLEM_HEADER_DUPLICATE,
            .place.column = (uint32_t)i + 1,
            .header = columns->items[i].header,
            .value = columns->items[i].header,
            .about = columns->items[twin].header,
            .low = (double)twin + 1,
            .high = (double)i + 1,
        };
        ok = refuse(columns, file, problem, problems);
    }
    return ok;
}

static bool
check_encoding(const struct columns *columns, const char *file, struct problems *problems)
{
    bool ok = true;

    for (size_t i = 0; i < columns->count; i++) {
        struct text header = columns->items[i].header;
        if (text_find_invalid(header) == header.length)
            continue;
        struct problem problem = {
            .code = PROBLEM_ENCODING_INVALID,
            .place.column = (uint32_t)i + 1,
        };
        ok = refuse(columns, file, problem, problems);
    }
    return ok;
}

static void
warn_of_unknown(const struct columns *columns, const char *file, struct problems *problems)
{
    for (size_t i = 0; i < columns->count; i++) {
        const struct column *column = &columns->items[i];
        if (column->role != ROLE_NONE || column->label.length == 0)
            continue;
        problem_add(problems, (struct problem){
                                  .code = PROBLEM_HEADER_UNKNOWN,
                                  .severity = SEVERITY_WARNING,
                                  .place = {file, columns->line, (uint32_t)i + 1, 0, 0},
                                  .header = column->header,
                                  .value = column->header,
                              });
    }
}

bool columns_check(const struct columns *columns, const char *file, struct problems *problems)
{
    bool ok = check_encoding(columns, file, problems);

    ok = check_required(columns, file, problems) && ok;
    ok = check_twins(columns, file, problems) && ok;
    if (ok)
        warn_of_unknown(columns, file, problems);
    return ok;
}

bool columns_repeat(const struct columns *columns, const struct csv_record *record)
{
    char bytes[LABEL_BYTES];

    for (size_t i = 0; i < record->count || i < columns->count; i++) {
        struct text text = i < record->count ? record->fields[i].text : (struct text){0};
        struct text label = i < columns->count ? columns->items[i].label : (struct text){0};
        if (!text_equal(label_of(text, bytes), label))
            return false;
    }
    return true;
}
