#include "model/row.h"

#include "model/names.h"

static const char *const file_kind_names[FILE_KIND_COUNT] = {
    [FILE_SESSIONS] = "sessions",
    [FILE_GOALS] = "goals",
    [FILE_JOURNAL] = "journal",
    [FILE_CLIENTS] = "clients",
};

const char *file_kind_name(enum file_kind kind)
{
    return file_kind_names[kind];
}

bool file_kind_from_name(struct text name, enum file_kind *kind)
{
    int found = names_find(file_kind_names, COUNT(file_kind_names), name);

    *kind = found < 0 ? FILE_SESSIONS : (enum file_kind)found;
    return found >= 0;
}
