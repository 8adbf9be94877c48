#include "store/database.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "store/connection.h"
#include "store/database.sql.h"
#include "store/row_feed.h"
#include "store/schema_list.h"
#include "store/statement.h"

#define APPLICATION_ID 1128353857 /* "CAPA"; also at the end of the first schema file */
#define BUSY_MILLISECONDS 2000
#define NEW_FILE_MODE 0600

static const struct {
    int limit;
    int value;
} limits[] = {
    {SQLITE_LIMIT_ATTACHED, 0},           {SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024}, {SQLITE_LIMIT_TRIGGER_DEPTH, 4},
    {SQLITE_LIMIT_COMPOUND_SELECT, 16},   {SQLITE_LIMIT_WORKER_THREADS, 0},
};

static const struct {
    int option;
    int value;
} guards[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

static enum problem_code problem_of(int result)
{
    switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return PROBLEM_DATABASE_BUSY;
    case SQLITE_CORRUPT:
        return PROBLEM_DATABASE_DAMAGED;
    case SQLITE_NOTADB: // what does not even begin like a database was never ours
        return PROBLEM_DATABASE_FOREIGN;
    default:
        return PROBLEM_DATABASE_FAILED;
    }
}

static bool add_problem(const char *path,
                        enum problem_code code,
                        const char *detail,
                        struct problems *problems)
{
    return problem_add(problems, (struct problem){.code = code,
                                                  .severity = SEVERITY_FAILURE,
                                                  .place.file = path,
                                                  .detail = detail});
}

/* What the system said when it kept SQLite from writing; 0 = it was something else. */
static int writing_fault(sqlite3 *handle, int result)
{
    static const int faults[] = {EACCES, EPERM, EROFS, ENOSPC, EDQUOT, EFBIG};

    switch (result & 0xff) {
    case SQLITE_FULL:
        return ENOSPC;
    case SQLITE_READONLY: // also a journal that must be rolled back before anything is read
        return EROFS;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        break;
    default:
        return 0;
    }
    for (size_t i = 0; i < COUNT(faults); i++) {
        if (sqlite3_system_errno(handle) == faults[i])
            return faults[i];
    }
    return 0;
}

bool database_problem(struct database *database, int result, struct problems *problems)
{
    const char *said = sqlite3_errmsg(database->handle);
    int fault = writing_fault(database->handle, result);

    if (fault == 0)
        return add_problem(database->path, problem_of(result), said, problems);
    return problem_add(problems, (struct problem){.code = PROBLEM_FILE_UNWRITABLE,
                                                  .severity = SEVERITY_FAILURE,
                                                  .place.file = database->path,
                                                  .low = fault,
                                                  .detail = said});
}

bool database_damaged(struct database *database, struct problems *problems)
{
    return add_problem(database->path, PROBLEM_DATABASE_DAMAGED, NULL, problems);
}

static bool execute(struct database *database, const char *sql, struct problems *problems)
{
    int result = sqlite3_exec(database->handle, sql, NULL, NULL, NULL);

    return result == SQLITE_OK || database_problem(database, result, problems);
}

// The folder may be reached through links, the file itself may not be one.
static bool real_path(const char *path, struct arena *arena, char **real)
{
    char resolved[PATH_MAX];
    const char *slash = strrchr(path, '/');
    const char *folder = ".";

    if (slash)
        folder = slash == path
                     ? "/"
                     : arena_string(arena, (struct text){path, (size_t)(slash - path)});
    if (!realpath(folder, resolved))
        return false;
    *real = file_join(arena, resolved, file_name(path));
    return true;
}

static bool make_file(const char *path, bool *is_made)
{
    int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    int descriptor = open(path, flags, NEW_FILE_MODE);

    *is_made = descriptor >= 0;
    if (descriptor < 0)
        return errno == EEXIST;
    close(descriptor);
    return true;
}

static bool find_file(struct database *database,
                      enum database_mode mode,
                      char **real,
                      bool *is_made,
                      struct problems *problems)
{
    const char *path = database->path;

    if (!real_path(path, database->arena, real))
        return add_problem(path, PROBLEM_DATABASE_MISSING, NULL, problems);
    if (mode == DATABASE_CREATE && !make_file(*real, is_made))
        return add_problem(path, PROBLEM_DATABASE_FAILED, strerror(errno), problems);
    if (!file_exists(*real))
        return add_problem(path, PROBLEM_DATABASE_MISSING, NULL, problems);
    return true;
}

// For the whole process, before SQLite is used for the first time; later calls change nothing.
// The program has one thread and asks for no statistics: no locks and no counters.
static void configure_library(void)
{
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static bool connect(struct database *database, const char *real, struct problems *problems)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE;

    configure_library();
    int result = sqlite3_open_v2(real, &database->handle, flags, NULL);

    if (result != SQLITE_OK)
        return database_problem(database, result, problems);
    sqlite3_extended_result_codes(database->handle, 1);
    sqlite3_busy_timeout(database->handle, BUSY_MILLISECONDS);
    for (size_t i = 0; i < COUNT(limits); i++)
        sqlite3_limit(database->handle, limits[i].limit, limits[i].value);
    for (size_t i = 0; i < COUNT(guards); i++)
        sqlite3_db_config(database->handle, guards[i].option, guards[i].value, NULL);
    result = row_feed_connect(database);
    if (result != SQLITE_OK)
        return database_problem(database, result, problems);
    return execute(database, database_settings_sql, problems);
}

static bool read_number(struct database *database,
                        const char *sql,
                        int64_t *number,
                        struct problems *problems)
{
    sqlite3_stmt *statement = NULL;
    *number = 0;
    int result = sqlite3_prepare_v2(database->handle, sql, -1, &statement, NULL);

    if (result == SQLITE_OK)
        result = sqlite3_step(statement);
    if (result == SQLITE_ROW)
        *number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return result == SQLITE_ROW || database_problem(database, result, problems);
}

static bool stands_in_a_schema_file(const char *sql)
{
    for (size_t i = 0; i < COUNT(schema_files); i++) {
        // A NUL stands behind embedded files.
        if (strstr(schema_files[i].content.data, sql))
            return true;
    }
    return false;
}

static bool check_active_objects(struct database *database, struct problems *problems)
{
    struct statement *objects;
    bool found;
    bool is_ours = true;

    if (!statement_of(database, database_active_objects_sql, &objects, problems))
        return false;
    for (;;) {
        if (!statement_next(objects, &found, problems))
            return false;
        if (!found)
            break;
        struct text sql = statement_text(objects, 0);
        is_ours = is_ours && sql.data && stands_in_a_schema_file(sql.data);
    }
    return is_ours || add_problem(database->path, PROBLEM_DATABASE_FOREIGN, NULL, problems);
}

// *version is 0 for a file without content, else that of a schema we know.
static bool identify(struct database *database, int64_t *version, struct problems *problems)
{
    const int64_t newest = (int64_t)COUNT(schema_files);
    int64_t application = 0;
    int64_t objects = 0;

    if (!read_number(database, database_application_sql, &application, problems) ||
        !read_number(database, database_version_sql, version, problems) ||
        !read_number(database, database_object_count_sql, &objects, problems))
        return false;
    if (application == 0 && *version == 0 && objects == 0)
        return true;
    if (application != APPLICATION_ID || *version < 1)
        return add_problem(database->path, PROBLEM_DATABASE_FOREIGN, NULL, problems);
    if (*version > newest)
        return problem_add(problems, (struct problem){.code = PROBLEM_DATABASE_NEWER,
                                                      .severity = SEVERITY_FAILURE,
                                                      .place.file = database->path,
                                                      .low = (double)*version,
                                                      .high = (double)newest});
    return check_active_objects(database, problems);
}

// Brings the schema up to date; another process may have done it since.
static bool migrate(struct database *database, struct problems *problems)
{
    int64_t version = 0;

    if (!database_begin(database, problems))
        return false;
    if (!read_number(database, database_version_sql, &version, problems))
        return false;
    for (size_t i = (size_t)version; i < COUNT(schema_files); i++) {
        if (!execute(database, schema_files[i].content.data, problems))
            return false;
    }
    return database_commit(database, problems);
}

static bool
prepare_file(struct database *database, enum database_mode mode, struct problems *problems)
{
    int64_t version = 0;

    if (!identify(database, &version, problems))
        return false;
    // An empty file was cut off, or is all that a first import could make before it was killed.
    if (version == 0 && (mode == DATABASE_READ || mode == DATABASE_WRITE))
        return add_problem(database->path, PROBLEM_DATABASE_MISSING, NULL, problems);
    if (mode != DATABASE_MEMORY && !execute(database, database_durability_sql, problems))
        return false;
    if (version < (int64_t)COUNT(schema_files) && !migrate(database, problems))
        return false;
    return mode != DATABASE_READ || execute(database, database_read_only_sql, problems);
}

bool database_open(struct database **database,
                   const char *path,
                   enum database_mode mode,
                   struct arena *arena,
                   struct problems *problems)
{
    struct database *opened = ARENA_NEW(arena, struct database);
    char memory[] = ":memory:";
    char *real = memory;
    bool is_made = false;

    opened->arena = arena;
    if (mode != DATABASE_MEMORY) {
        opened->path = arena_string(arena, text_of(path));
        if (!find_file(opened, mode, &real, &is_made, problems))
            return false;
    }
    if (connect(opened, real, problems) && prepare_file(opened, mode, problems)) {
        *database = opened;
        return true;
    }
    database_close(opened);
    if (is_made)
        unlink(real);
    return false;
}

void database_close(struct database *database)
{
    if (!database)
        return;
    statements_close(database);
    sqlite3_close_v2(database->handle);
    database->handle = NULL;
}

bool database_begin(struct database *database, struct problems *problems)
{
    if (!database->is_trial) {
        assert(sqlite3_get_autocommit(database->handle));
        return execute(database, database_begin_sql, problems);
    }
    // After some failures SQLite has rolled back by itself: a step alone would be kept.
    if (sqlite3_get_autocommit(database->handle) &&
        !execute(database, database_begin_sql, problems))
        return false;
    database->has_step = execute(database, database_step_sql, problems);
    return database->has_step;
}

bool database_begin_trial(struct database *database, struct problems *problems)
{
    database_check_references(database, false);
    database->is_trial = execute(database, database_begin_sql, problems);
    return database->is_trial;
}

void database_check_references(struct database *database, bool is_on)
{
    if (database->is_trial) // which has switched it off, and nothing of it stays
        return;
    assert(sqlite3_get_autocommit(database->handle));
    sqlite3_db_config(database->handle, SQLITE_DBCONFIG_ENABLE_FKEY, is_on, NULL);
}

bool database_begin_reading(struct database *database,
                            bool *is_begun,
                            struct problems *problems)
{
    *is_begun = sqlite3_get_autocommit(database->handle) &&
                execute(database, database_begin_reading_sql, problems);
    return *is_begun || !sqlite3_get_autocommit(database->handle);
}

bool database_commit(struct database *database, struct problems *problems)
{
    if (!database->is_trial)
        return execute(database, database_commit_sql, problems);
    database->has_step = false;
    return execute(database, database_step_keep_sql, problems);
}

void database_roll_back(struct database *database)
{
    const char *sql = database->is_trial ? database_step_undo_sql : database_roll_back_sql;
    bool is_open = !database->is_trial || database->has_step;

    database->has_step = false;
    // After some failures SQLite has rolled back by itself.
    if (is_open && !sqlite3_get_autocommit(database->handle))
        sqlite3_exec(database->handle, sql, NULL, NULL, NULL);
}
