/* What each language must hold, and how its strings are written. */
#include "tests/language/strings.h"

static bool is_term(const char *name, size_t length)
{
    static const char *const terms[] = {"client",     "Client",     "counsellor",
                                        "Counsellor", "supervisor", "Supervisor"};
    for (size_t i = 0; i < COUNT(terms); i++) {
        if (strlen(terms[i]) == length && memcmp(terms[i], name, length) == 0)
            return true;
    }
    return false;
}

static bool has_placeholder(const char *text, const char *name, size_t length)
{
    for (const char *at = strchr(text, '{'); at != NULL; at = strchr(at + 1, '{')) {
        if (strncmp(at + 1, name, length) == 0 && at[1 + length] == '}')
            return true;
    }
    return false;
}

/* Every {name} of `text` but terms stands in `other`, too; {name|one|many} is grammar. */
static void expect_placeholders_in(const char *text, const char *other)
{
    for (const char *at = strchr(text, '{'); at != NULL; at = strchr(at + 1, '{')) {
        size_t length = strcspn(at + 1, "|}");
        if (at[1 + length] == '|' || is_term(at + 1, length))
            continue;
        if (!has_placeholder(other, at + 1, length))
            fail_msg("{%.*s} of \"%s\" is not in \"%s\"", (int)length, at + 1, text, other);
    }
}

static void every_string_is_there_in_both_languages(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        for (size_t j = 0; j < pairs[i].id.count; j++) {
            const char *id = pairs[i].id.items[j], *en = pairs[i].en.items[j];
            if (id == NULL || id[0] == '\0')
                fail_msg("%s: number %zu is missing in id (en: %s)", pairs[i].name, j, en);
            if (en == NULL || en[0] == '\0')
                fail_msg("%s: number %zu is missing in en (id: %s)", pairs[i].name, j, id);
        }
    }
}

static void both_languages_use_the_same_placeholders(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        for (size_t j = 0; j < pairs[i].id.count; j++) {
            expect_placeholders_in(pairs[i].id.items[j], pairs[i].en.items[j]);
            expect_placeholders_in(pairs[i].en.items[j], pairs[i].id.items[j]);
        }
    }
}

/* The length of a placeholder with its braces; 0 when it is written wrongly. */
static size_t placeholder_length(const char *at)
{
    size_t length = strcspn(at + 1, "{}");
    int bars = 0;

    for (size_t i = 0; i < length; i++)
        bars += at[1 + i] == '|';
    bool is_closed = at[1 + length] == '}';
    return is_closed && length > 0 && (bars == 0 || bars == 2) ? length + 2 : 0;
}

static void expect_clean_placeholders(const char *text)
{
    for (const char *at = text; *at != '\0'; at++) {
        if (*at == '{') {
            size_t length = placeholder_length(at);
            if (length == 0)
                fail_msg("a placeholder of \"%s\" is not closed or has one bar", text);
            at += length - 1;
        } else if (*at == '}' || *at == '|') {
            fail_msg("'%c' outside a placeholder in \"%s\"", *at, text);
        }
    }
}

static void placeholders_are_well_formed(void **state)
{
    (void)state;
    for_page_strings(true, expect_clean_placeholders);
    for_page_strings(false, expect_clean_placeholders);
}

static void expect_no_plural_form(const char *text)
{
    for (const char *at = strchr(text, '{'); at != NULL; at = strchr(at + 1, '{'))
        if (at[1 + strcspn(at + 1, "|}")] == '|')
            fail_msg("Indonesian has no plural forms: \"%s\"", text);
}

static void indonesian_needs_no_plural_forms(void **state)
{
    (void)state;
    for_page_strings(true, expect_no_plural_form);
}

static void expect_tidy(const char *text)
{
    static const char *const untidy[] = {"!", "  ", "(s)", " %", " .", " ,", "&", "\t", "“ "};

    for (size_t i = 0; i < COUNT(untidy); i++) {
        if (strstr(text, untidy[i]) != NULL)
            fail_msg("\"%s\" stands in \"%s\"", untidy[i], text);
    }
}

static void no_string_shouts_or_is_untidy(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(pairs); i++) {
        for (size_t j = 0; j < pairs[i].id.count; j++) {
            expect_tidy(pairs[i].id.items[j]);
            expect_tidy(pairs[i].en.items[j]);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_string_is_there_in_both_languages),
        cmocka_unit_test(both_languages_use_the_same_placeholders),
        cmocka_unit_test(placeholders_are_well_formed),
        cmocka_unit_test(indonesian_needs_no_plural_forms),
        cmocka_unit_test(no_string_shouts_or_is_untidy),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
