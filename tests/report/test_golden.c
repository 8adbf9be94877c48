#include "base/buffer.h"
#include "tests/report/closures.h"
#include "tests/support/golden.h"

static void compare(const struct constellation *constellation,
                    enum report_kind kind,
                    const struct language *language)
{
    struct case_builder builder = case_begin();
    struct report_case report = {
        .language = language, .period = constellation->period, .kind = kind};
    struct buffer name = buffer_create(builder.arena, 256);
    constellation->build(&builder);
    buffer_print(&name, "%s.%s.%s", report_kind_name(kind), constellation->name,
                 language->code);
    assert_golden(buffer_string(&name), report_text(&builder, &report));
    case_end(&builder);
}

static void whole_reports_are_as_they_were_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(constellations); i++)
        for (size_t j = 0; languages[j] != NULL; j++)
            compare(&constellations[i], REPORT_PROGRESS, languages[j]);
}

static void closures_are_as_they_were_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(closures); i++)
        for (size_t j = 0; languages[j] != NULL; j++)
            compare(&closures[i], REPORT_CLOSURE, languages[j]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_reports_are_as_they_were_read),
        cmocka_unit_test(closures_are_as_they_were_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
