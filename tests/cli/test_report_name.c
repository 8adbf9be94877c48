#include "cli/report_name.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "tests/support/test.h"

static int create_arena(void **state)
{
    *state = arena_create();
    return 0;
}

static int destroy_arena(void **state)
{
    arena_destroy(*state);
    return 0;
}

static char *name_of(struct text client, struct arena *arena)
{
    const struct report_name name = {
        .client = client,
        .episode = 1,
        .kind = "progress",
        .edition = "counsellor",
        .language = "id",
        .period = TEXT("2026-H2"),
        .ending = "pdf",
    };
    return report_file_name(&name, arena);
}

static const struct {
    struct text client;
    const char *code; // at the beginning of the name
} codes[] = {
    {TEXT_INIT("K0003"),            "K0003"                          },
    {TEXT_INIT("k0003"),            "~k0003"                         },
    {TEXT_INIT("Kx"),               "~~kx"                           },
    {TEXT_INIT("A-1"),              "A-1"                            },
    {TEXT_INIT("-rf"),              "~-rf"                           },
    {TEXT_INIT(".."),               "_2e_2e"                         },
    {TEXT_INIT("../../etc/passwd"), "~_2e_2e_2f_2e_2e_2fetc_2fpasswd"},
    {TEXT_INIT("a b"),              "~a_20b"                         },
    {TEXT_INIT("%s"),               "~_25s"                          },
    {TEXT_INIT("~k0003"),           "~_7ek0003"                      },
    {TEXT_INIT("K_41"),             "K_5f41"                         },
    {TEXT_INIT("\xC3\xA9"),         "_c3_a9"                         },
    {TEXT_INIT("a\nb"),             "~a_0ab"                         },
    {TEXT_INIT("NUL"),              "NUL"                            },
};

static void codes_are_written_so_that_every_disk_takes_them(void **state)
{
    for (size_t i = 0; i < COUNT(codes); i++) {
        const char *name = name_of(codes[i].client, *state);
        size_t length = strlen(codes[i].code);
        if (strncmp(name, codes[i].code, length) != 0 ||
            strcmp(name + length, ".1.progress.counsellor.id.2026-H2.pdf") != 0)
            fail_msg("%s, expected %s", name, codes[i].code);
    }
}

enum { LONG_CODE = 5000 };

// Codes that are easily taken for each other, two of them too long for a name.
static size_t nasty_codes(struct text *out, struct arena *arena)
{
    static const struct text short_codes[] = {
        TEXT_INIT("K1"),        TEXT_INIT("k1"),        TEXT_INIT("~k1"),
        TEXT_INIT("~K1"),       TEXT_INIT("_k1"),       TEXT_INIT("K1 "),
        TEXT_INIT(" K1"),       TEXT_INIT("K1."),       TEXT_INIT("K1.1"),
        TEXT_INIT("K-1"),       TEXT_INIT("-K1"),       TEXT_INIT("K_1"),
        TEXT_INIT("K/1"),       TEXT_INIT("K\\1"),      TEXT_INIT("K:1"),
        TEXT_INIT("K*1"),       TEXT_INIT("aB"),        TEXT_INIT("Ab"),
        TEXT_INIT("AB"),        TEXT_INIT("ab"),        TEXT_INIT("a_62"),
        TEXT_INIT("_61b"),      TEXT_INIT("A_62"),      TEXT_INIT("~a~b"),
        TEXT_INIT("~~ab"),      TEXT_INIT("a~b"),       TEXT_INIT("00123"),
        TEXT_INIT("123"),       TEXT_INIT("\xC3\x89"),  TEXT_INIT("\xC3\xA9"),
        TEXT_INIT("E\xCC\x81"), TEXT_INIT("e\xCC\x81"), TEXT_INIT("i"),
        TEXT_INIT("I"),         TEXT_INIT("\xC4\xB0"),  TEXT_INIT("\xC4\xB1"),
        TEXT_INIT("_"),         TEXT_INIT("~"),         TEXT_INIT("."),
        TEXT_INIT(".."),        TEXT_INIT("_5f"),       TEXT_INIT("_7e"),
        TEXT_INIT("_2e"),       TEXT_INIT("K1\n"),
    };
    size_t count = COUNT(short_codes);
    memcpy(out, short_codes, sizeof(short_codes));
    for (size_t i = 0; i < 4; i++) {
        char *code = ARENA_ARRAY(arena, char, LONG_CODE);
        memset(code, i < 2 ? 'x' : 'X', LONG_CODE);
        code[LONG_CODE - 1] = (char)(i % 2 == 0 ? 'y' : 'z');
        out[count++] = (struct text){code, LONG_CODE};
    }
    return count;
}

static void no_two_clients_share_a_file(void **state)
{
    struct text all[64];
    char *names[64];
    size_t count = nasty_codes(all, *state);
    for (size_t i = 0; i < count; i++)
        names[i] = name_of(all[i], *state);
    for (size_t i = 0; i < count; i++) {
        for (size_t k = i + 1; k < count; k++) {
            if (text_equal_folded(text_of(names[i]), text_of(names[k])))
                fail_msg("%s and %s", names[i], names[k]);
        }
    }
}

static bool is_safe(char byte)
{
    return byte != '\0' &&
           strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-", byte) !=
               NULL;
}

static void names_are_short_and_of_safe_characters(void **state)
{
    struct text all[64];
    size_t count = nasty_codes(all, *state);
    for (size_t i = 0; i < count; i++) {
        const char *name = name_of(all[i], *state);
        if (strlen(name) > REPORT_NAME_MAXIMUM || name[0] == '-' || name[0] == '.')
            fail_msg("%s", name);
        for (const char *byte = name; *byte != '\0'; byte++) {
            if (!is_safe(*byte))
                fail_msg("%s: %02x", name, (unsigned)(unsigned char)*byte);
        }
    }
}

static void the_longest_parts_still_fit(void **state)
{
    char client[200];
    const struct report_name name = {
        .client = {client, sizeof(client)},
        .episode = 99999,
        .kind = "progress",
        .edition = "counsellor",
        .language = "id",
        .period = TEXT("2026-04-15_2026-10-15"),
        .ending = "pdf",
    };
    const char *made;
    memset(client, '/', sizeof(client));
    made = report_file_name(&name, *state);
    assert_true(strlen(made) <= REPORT_NAME_MAXIMUM);
    assert_non_null(strstr(made, ".99999.progress.counsellor.id.2026-04-15_2026-10-15.pdf"));
}

static void the_same_client_has_the_same_name(void **state)
{
    assert_string_equal(name_of(TEXT("Kl/1"), *state), name_of(TEXT("Kl/1"), *state));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_are_written_so_that_every_disk_takes_them),
        cmocka_unit_test(no_two_clients_share_a_file),
        cmocka_unit_test(names_are_short_and_of_safe_characters),
        cmocka_unit_test(the_longest_parts_still_fit),
        cmocka_unit_test(the_same_client_has_the_same_name),
    };
    return cmocka_run_group_tests(tests, create_arena, destroy_arena);
}
