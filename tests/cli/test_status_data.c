#include "cli/status_data.h"

#include <stdio.h>

#include "tests/support/case_builder.h"
#include "tests/support/test.h"

#define OUTPUT_BYTES 4096

static struct status_rows rows_of(struct arena *arena)
{
    struct status_row *row = ARENA_NEW(arena, struct status_row);
    *row = (struct status_row){
        .client = TEXT("=K1"),
        .episode = 2,
        .last_session = day_at("2026-11-20"),
        .closed_on = DAY_NONE,
        .goals = 3,
        .rated = 2,
        .attained = 1,
        .improving = 1,
        .flags = 3, // the two best codes
    };
    return (struct status_rows){.items = row, .count = 1, .arena = arena};
}

static struct text printed(void (*print)(const struct status_rows *rows, FILE *out),
                           struct arena *arena)
{
    char *bytes = arena_alloc(arena, OUTPUT_BYTES, 1);
    FILE *out = fmemopen(bytes, OUTPUT_BYTES, "w");
    struct status_rows rows = rows_of(arena);
    print(&rows, out);
    fclose(out);
    return text_of(bytes);
}

static void json_and_csv_hold_the_same_values(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    assert_text_equal(printed(status_json_print, arena),
                      "{\"client\":\"=K1\",\"episode\":2,\"counselor\":null,"
                      "\"last_session\":\"2026-11-20\",\"closed\":null,\"goals\":3,\"rated\":2,"
                      "\"attained\":1,\"improving\":1,\"worse\":0,"
                      "\"flags\":[\"early-change\",\"sudden-gain\"]}\n");
    assert_text_equal(printed(status_csv_print, arena),
                      "client,episode,counselor,last_session,closed,goals,rated,attained,"
                      "improving,worse,flags\n"
                      "'=K1,2,,2026-11-20,,3,2,1,1,0,early-change sudden-gain\n");
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_and_csv_hold_the_same_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
