#include "cli/failure.h"

#include <errno.h>
#include <string.h>

static enum problem_code reading_code(int fault)
{
    if (fault == ENOENT || fault == ENOTDIR)
        return PROBLEM_FILE_NOT_FOUND;
    if (fault == EFBIG)
        return PROBLEM_FILE_TOO_LARGE;
    return fault == EINVAL ? PROBLEM_FILE_NOT_REGULAR : PROBLEM_FILE_UNREADABLE;
}

static bool add(struct problems *problems, enum problem_code code, const char *path, int fault)
{
    return problem_add(problems, (struct problem){
                                     .code = code,
                                     .severity = SEVERITY_FAILURE,
                                     .place = {.file = path},
                                     .low = fault,
                                     .detail = strerror(fault),
                                 });
}

bool failure_add(struct problems *problems, const char *path, int fault)
{
    return add(problems, reading_code(fault), path, fault);
}

bool failure_add_writing(struct problems *problems, const char *path, int fault)
{
    return add(problems, PROBLEM_FILE_UNWRITABLE, path, fault);
}

/* There is no room, or something else stands in the place: the output cannot be made. */
static const int never_made[] = {ENOSPC, EDQUOT, ENOTDIR,      ENOENT,
                                 EEXIST, EISDIR, ENAMETOOLONG, ELOOP};

static enum exit_status file_status(const struct problem *problem)
{
    int fault = (int)problem->low;

    if (fault == EACCES || fault == EPERM || fault == EROFS)
        return EXIT_PERMISSION;
    if (problem->code == PROBLEM_FILE_UNREADABLE)
        return EXIT_FILE_ERROR;
    for (size_t i = 0; i < sizeof(never_made) / sizeof(never_made[0]); i++) {
        if (fault == never_made[i])
            return EXIT_NO_OUTPUT;
    }
    return EXIT_FILE_ERROR;
}

static const struct {
    enum problem_code code;
    enum exit_status status;
} statuses[] = {
    {PROBLEM_FILE_NOT_FOUND, EXIT_NO_INPUT},
    {PROBLEM_FILE_NOT_REGULAR, EXIT_NO_INPUT},
    {PROBLEM_FILE_TOO_LARGE, EXIT_NO_INPUT},
    {PROBLEM_DATABASE_DAMAGED, EXIT_DAMAGED},
    {PROBLEM_DATABASE_NEWER, EXIT_DAMAGED},
    {PROBLEM_DATABASE_FOREIGN, EXIT_DAMAGED},
    {PROBLEM_DATABASE_BUSY, EXIT_BUSY},
    {PROBLEM_DATABASE_FAILED, EXIT_FILE_ERROR},
    {PROBLEM_DATABASE_MISSING, EXIT_NO_INPUT},
    {PROBLEM_CLIENT_UNKNOWN, EXIT_NO_INPUT},
    {PROBLEM_SESSION_UNKNOWN, EXIT_NO_INPUT},
    {PROBLEM_PERIOD_INVALID, EXIT_USAGE},
    {PROBLEM_PDF_FAILED, EXIT_NO_OUTPUT},
    {PROBLEM_LOCKED, EXIT_BUSY},
    {PROBLEM_USAGE, EXIT_USAGE},
    {PROBLEM_SETTING_INVALID, EXIT_CONFIGURATION},
    {PROBLEM_INSTRUMENT_INVALID, EXIT_CONFIGURATION},
    {PROBLEM_CURVE_INVALID, EXIT_CONFIGURATION},
    {PROBLEM_MAPPING_INVALID, EXIT_CONFIGURATION},
};

static enum exit_status status_of(const struct problem *problem)
{
    if (problem->code == PROBLEM_FILE_UNREADABLE || problem->code == PROBLEM_FILE_UNWRITABLE)
        return file_status(problem);
    /* Neither --db nor a workspace: nothing says where the database is. */
    if (problem->code == PROBLEM_DATABASE_MISSING && problem->place.file == NULL)
        return EXIT_CONFIGURATION;
    for (size_t i = 0; i < sizeof(statuses) / sizeof(statuses[0]); i++) {
        if (statuses[i].code == problem->code)
            return statuses[i].status;
    }
    return EXIT_OUR_BUG;
}

enum exit_status failure_status(const struct problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        if (problems->items[i].severity == SEVERITY_FAILURE)
            return status_of(&problems->items[i]);
    }
    return EXIT_DONE;
}

static bool is_of_file(enum problem_code code)
{
    return code == PROBLEM_FILE_NOT_FOUND || code == PROBLEM_FILE_NOT_REGULAR ||
           code == PROBLEM_FILE_TOO_LARGE || code == PROBLEM_FILE_UNREADABLE;
}

bool failure_is_of_file(const struct problems *problems)
{
    for (size_t i = 0; i < problems->count; i++) {
        if (problems->items[i].severity == SEVERITY_FAILURE &&
            !is_of_file(problems->items[i].code))
            return false;
    }
    return true;
}
