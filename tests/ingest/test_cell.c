#include "ingest/cell.h"

#include "tests/support/test.h"

enum mark { PLAIN, UNWRAPPED, FREED, ERROR };

static const struct {
    const char *raw;
    enum cell_style style;
    const char *text; // NULL: missing
    enum mark mark;
} cases[] = {
    {"K001",                 CELL_CODED,     "K001",       PLAIN    },
    {" K001\t",              CELL_CODED,     "K001",       PLAIN    },
    {"\xC2\xA0K001\xC2\xA0", CELL_CODED,     "K001",       PLAIN    },
    {"",                     CELL_CODED,     NULL,         PLAIN    },
    {"  ",                   CELL_NOTE,      NULL,         PLAIN    },
 // what stands for nothing
    {"-",                    CELL_CODED,     NULL,         PLAIN    },
    {"\xE2\x80\x93",         CELL_CODED,     NULL,         PLAIN    },
    {"\xE2\x80\x94",         CELL_CODED,     NULL,         PLAIN    },
    {"NA",                   CELL_CODED,     NULL,         PLAIN    },
    {"n/a",                  CELL_CODED,     NULL,         PLAIN    },
    {"N.A.",                 CELL_CODED,     NULL,         PLAIN    },
    {"NULL",                 CELL_CODED,     NULL,         PLAIN    },
    {"#N/A",                 CELL_CODED,     NULL,         PLAIN    },
    {"kosong",               CELL_CODED,     NULL,         PLAIN    },
    {"Tidak Ada",            CELL_CODED,     NULL,         PLAIN    },
    {"NAN",                  CELL_CODED,     "NAN",        PLAIN    },
    {"Tidak Ada",            CELL_NARRATIVE, "Tidak Ada",  PLAIN    },
    {"-",                    CELL_NARRATIVE, NULL,         PLAIN    },
    {"-",                    CELL_NOTE,      "-",          PLAIN    },
    {"NA",                   CELL_NOTE,      "NA",         PLAIN    },
 // faults of spreadsheets
    {"#REF!",                CELL_CODED,     "#REF!",      ERROR    },
    {"#value!",              CELL_CODED,     "#value!",    ERROR    },
    {"#DIV/0!",              CELL_CODED,     "#DIV/0!",    ERROR    },
    {"Err:502",              CELL_CODED,     "Err:502",    ERROR    },
    {"########",             CELL_CODED,     "########",   ERROR    },
    {"#1",                   CELL_CODED,     "#1",         PLAIN    },
    {"Err:",                 CELL_CODED,     "Err:",       PLAIN    },
    {"#REF!",                CELL_NOTE,      "#REF!",      PLAIN    },
 // wrappings
    {"=\"00123\"",           CELL_CODED,     "00123",      UNWRAPPED},
    {"'00123",               CELL_CODED,     "00123",      UNWRAPPED},
    {"''x",                  CELL_CODED,     "'x",         UNWRAPPED},
    {"'",                    CELL_CODED,     "'",          PLAIN    },
    {"=1+1",                 CELL_NOTE,      "=1+1",       PLAIN    },
    {"'ya",                  CELL_NARRATIVE, "'ya",        PLAIN    },
 // what nobody sees
    {"K\xE2\x80\x8B"
     "001",             CELL_CODED,     "K001",       FREED    },
    {"\xEF\xBB\xBFK001",     CELL_CODED,     "K001",       FREED    },
    {"Zo\xC3\xAB",           CELL_CODED,     "Zo\xC3\xAB", PLAIN    },
    {"a\xE2\x80\x8D"
     "b",               CELL_NOTE,
     "a\xE2\x80\x8D"
     "b",                                                  PLAIN    },
};

static void a_cell_states_what_it_means(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct cell cell = cell_read(text_of(cases[i].raw), cases[i].style, arena);
        struct text expected = text_of(cases[i].text);
        if (!text_equal(cell.text, expected) ||
            (cell.text.data == NULL) != (cases[i].text == NULL))
            fail_msg("%s: \"%.*s\"", cases[i].raw, (int)cell.text.length, cell.text.data);
        if (cell.is_unwrapped != (cases[i].mark == UNWRAPPED) ||
            cell.is_freed_of_invisible != (cases[i].mark == FREED) ||
            cell.is_spreadsheet_error != (cases[i].mark == ERROR))
            fail_msg("%s: wrong mark", cases[i].raw);
        arena_destroy(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cell_states_what_it_means),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
