#include "cli/failure.h"

#include <errno.h>

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

static const struct {
    const char *name;
    int fault;
    bool is_writing;
    enum problem_code code;
    enum exit_status status;
} faults[] = {
    {"no such file",           ENOENT,       false, PROBLEM_FILE_NOT_FOUND,   EXIT_NO_INPUT  },
    {"no such folder",         ENOTDIR,      false, PROBLEM_FILE_NOT_FOUND,   EXIT_NO_INPUT  },
    {"too large",              EFBIG,        false, PROBLEM_FILE_TOO_LARGE,   EXIT_NO_INPUT  },
    {"fifo",                   EINVAL,       false, PROBLEM_FILE_NOT_REGULAR, EXIT_NO_INPUT  },
    {"may not read",           EACCES,       false, PROBLEM_FILE_UNREADABLE,  EXIT_PERMISSION},
    {"broken disk",            EIO,          false, PROBLEM_FILE_UNREADABLE,  EXIT_FILE_ERROR},
    {"too many open",          EMFILE,       false, PROBLEM_FILE_UNREADABLE,  EXIT_FILE_ERROR},
    {"may not write",          EACCES,       true,  PROBLEM_FILE_UNWRITABLE,  EXIT_PERMISSION},
    {"not the owner",          EPERM,        true,  PROBLEM_FILE_UNWRITABLE,  EXIT_PERMISSION},
    {"read-only medium",       EROFS,        true,  PROBLEM_FILE_UNWRITABLE,  EXIT_PERMISSION},
    {"full disk",              ENOSPC,       true,  PROBLEM_FILE_UNWRITABLE,  EXIT_NO_OUTPUT },
    {"quota used up",          EDQUOT,       true,  PROBLEM_FILE_UNWRITABLE,  EXIT_NO_OUTPUT },
    {"a file in its place",    ENOTDIR,      true,  PROBLEM_FILE_UNWRITABLE,  EXIT_NO_OUTPUT },
    {"a folder in its place",  EISDIR,       true,  PROBLEM_FILE_UNWRITABLE,  EXIT_NO_OUTPUT },
    {"folder gone",            ENOENT,       true,  PROBLEM_FILE_UNWRITABLE,  EXIT_NO_OUTPUT },
    {"name too long",          ENAMETOOLONG, true,  PROBLEM_FILE_UNWRITABLE,  EXIT_NO_OUTPUT },
    {"broken disk at writing", EIO,          true,  PROBLEM_FILE_UNWRITABLE,  EXIT_FILE_ERROR},
};

static void an_errno_becomes_a_problem_and_a_status(void **state)
{
    for (size_t i = 0; i < COUNT(faults); i++) {
        struct problems problems = problems_create(*state);
        bool is_added = faults[i].is_writing
                            ? failure_add_writing(&problems, "a.csv", faults[i].fault)
                            : failure_add(&problems, "a.csv", faults[i].fault);
        if (is_added || problems.count != 1 || problems.items[0].code != faults[i].code ||
            failure_status(&problems) != faults[i].status)
            fail_msg("%s: %s, status %d", faults[i].name,
                     problem_code_name(problems.items[0].code), (int)failure_status(&problems));
        assert_string_equal(problems.items[0].place.file, "a.csv");
        assert_non_null(problems.items[0].detail);
    }
}

static const struct {
    enum problem_code code;
    const char *file;
    enum exit_status status;
} codes[] = {
    {PROBLEM_DATABASE_DAMAGED,   "a.db", EXIT_DAMAGED      },
    {PROBLEM_DATABASE_NEWER,     "a.db", EXIT_DAMAGED      },
    {PROBLEM_DATABASE_FOREIGN,   "a.db", EXIT_DAMAGED      },
    {PROBLEM_DATABASE_BUSY,      "a.db", EXIT_BUSY         },
    {PROBLEM_DATABASE_FAILED,    "a.db", EXIT_FILE_ERROR   },
    {PROBLEM_DATABASE_MISSING,   "a.db", EXIT_NO_INPUT     },
    {PROBLEM_DATABASE_MISSING,   NULL,   EXIT_CONFIGURATION},
    {PROBLEM_CLIENT_UNKNOWN,     NULL,   EXIT_NO_INPUT     },
    {PROBLEM_SESSION_UNKNOWN,    NULL,   EXIT_NO_INPUT     },
    {PROBLEM_PERIOD_INVALID,     NULL,   EXIT_USAGE        },
    {PROBLEM_USAGE,              NULL,   EXIT_USAGE        },
    {PROBLEM_PDF_FAILED,         NULL,   EXIT_NO_OUTPUT    },
    {PROBLEM_LOCKED,             NULL,   EXIT_BUSY         },
    {PROBLEM_SETTING_INVALID,    "a",    EXIT_CONFIGURATION},
    {PROBLEM_INSTRUMENT_INVALID, "a",    EXIT_CONFIGURATION},
    {PROBLEM_MAPPING_INVALID,    "a",    EXIT_CONFIGURATION},
    {PROBLEM_DATE_INVALID,       "a",    EXIT_OUR_BUG      }, // never a failure of the world
};

static void failures_have_their_status(void **state)
{
    for (size_t i = 0; i < COUNT(codes); i++) {
        struct problems problems = problems_create(*state);
        problem_add(&problems, (struct problem){.code = codes[i].code,
                                                .severity = SEVERITY_FAILURE,
                                                .place = {.file = codes[i].file}});
        if (failure_status(&problems) != codes[i].status)
            fail_msg("%s: %d", problem_code_name(codes[i].code),
                     (int)failure_status(&problems));
    }
}

static void what_is_no_failure_is_done(void **state)
{
    struct problems problems = problems_create(*state);
    assert_int_equal(failure_status(&problems), EXIT_DONE);
    for (int severity = SEVERITY_REMARK; severity < SEVERITY_FAILURE; severity++)
        problem_add(&problems, (struct problem){.code = PROBLEM_DATE_INVALID,
                                                .severity = (enum severity)severity});
    assert_int_equal(failure_status(&problems), EXIT_DONE);
}

static void the_first_failure_decides(void **state)
{
    struct problems problems = problems_create(*state);
    problem_add(&problems, (struct problem){.code = PROBLEM_DATE_INVALID,
                                            .severity = SEVERITY_ROW_REFUSED});
    problem_add(&problems,
                (struct problem){.code = PROBLEM_LOCKED, .severity = SEVERITY_FAILURE});
    problem_add(&problems,
                (struct problem){.code = PROBLEM_USAGE, .severity = SEVERITY_FAILURE});
    assert_int_equal(failure_status(&problems), EXIT_BUSY);
}

static void an_unreadable_file_stops_no_other_but_the_database_does(void **state)
{
    struct problems problems = problems_create(*state);

    failure_add(&problems, "a.csv", ENOENT);
    failure_add(&problems, "b.csv", EACCES);
    problem_add(&problems, (struct problem){.code = PROBLEM_DATE_INVALID,
                                            .severity = SEVERITY_ROW_REFUSED});
    assert_true(failure_is_of_file(&problems));
    problem_add(&problems, (struct problem){.code = PROBLEM_DATABASE_FAILED,
                                            .severity = SEVERITY_FAILURE});
    assert_false(failure_is_of_file(&problems));
    problems.count = 0;
    failure_add_writing(&problems, "rejects", ENOSPC);
    assert_false(failure_is_of_file(&problems));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_errno_becomes_a_problem_and_a_status),
        cmocka_unit_test(failures_have_their_status),
        cmocka_unit_test(what_is_no_failure_is_done),
        cmocka_unit_test(the_first_failure_decides),
        cmocka_unit_test(an_unreadable_file_stops_no_other_but_the_database_does),
    };
    return cmocka_run_group_tests(tests, create_arena, destroy_arena);
}
