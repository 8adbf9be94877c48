/*
 * statistics_driver DIR: answers every row of DIR/reference/NAME.csv from DIR/inputs/NAME.csv
 * with the functions of analyze/. Prints `case,value`; an undefined value is empty.
 */
#include <stdio.h>

#include "base/file.h"
#include "tests/support/statistics/reference.h"

static bool answer_file(struct desk *desk, const char *path)
{
    struct reference reference;
    if (!reference_open_questions(path, desk->arena, &reference))
        return false;
    for (size_t row = 0; row < reference.table.row_count; row++) {
        struct question question = reference_question(&reference, row);
        char out[ANSWER_TEXT_BYTES];
        struct text value = answer_print(desk_answer(desk, &question), out);
        struct text name = reference_name(&reference, row);
        printf("%.*s,%.*s\n", (int)name.length, name.data, (int)value.length, value.data);
    }
    return true;
}

static int answer_folder(struct desk *desk, const char *folder)
{
    const char *reference = file_join(desk->arena, folder, TEXT("reference"));
    struct text *names;
    size_t count;
    if (file_list(reference, ".csv", desk->arena, &names, &count) != 0 || count == 0) {
        fprintf(stderr, "statistics_driver: no reference files in %s\n", reference);
        return 1;
    }
    puts("case,value");
    for (size_t i = 0; i < count; i++) {
        const char *path = file_join(desk->arena, reference, names[i]);
        if (!answer_file(desk, path)) {
            fprintf(stderr, "statistics_driver: cannot read %s\n", path);
            return 1;
        }
    }
    return 0;
}

int main(int argument_count, char **arguments)
{
    if (argument_count != 2) {
        fputs("usage: statistics_driver DIR\n", stderr);
        return 2;
    }
    struct arena *arena = arena_create();
    struct desk desk;
    int status = 1;
    if (desk_open(file_join(arena, arguments[1], TEXT("inputs")), arena, &desk))
        status = answer_folder(&desk, arguments[1]);
    else
        fprintf(stderr, "statistics_driver: cannot read the inputs in %s\n", arguments[1]);
    desk_close(&desk);
    arena_destroy(arena);
    return status;
}
