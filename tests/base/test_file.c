#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/test.h"

struct workplace {
    struct arena *arena;
    char folder[32];
};

static int open_workplace(void **state)
{
    struct arena *arena = arena_create();
    struct workplace *place = ARENA_NEW(arena, struct workplace);
    place->arena = arena;
    snprintf(place->folder, sizeof place->folder, "/tmp/capaian-test-XXXXXX");
    *state = place;
    return mkdtemp(place->folder) ? 0 : -1;
}

static int close_workplace(void **state)
{
    struct workplace *place = *state;
    char command[64];
    snprintf(command, sizeof command, "rm -rf '%s'", place->folder);
    int result = system(command);
    arena_destroy(place->arena);
    return result;
}

static const char *path_of(struct workplace *place, const char *name)
{
    return file_join(place->arena, place->folder, text_of(name));
}

static size_t count_names(struct workplace *place)
{
    char command[96];
    size_t count = 0;
    snprintf(command, sizeof command, "ls -A '%s'", place->folder);
    FILE *names = popen(command, "r");
    assert_non_null(names);
    for (int byte = fgetc(names); byte != EOF; byte = fgetc(names))
        count += byte == '\n';
    pclose(names);
    return count;
}

static void what_is_written_is_read(void **state)
{
    struct workplace *place = *state;
    struct text content;
    struct stat status;
    const char *path = path_of(place, "a.txt");
    assert_int_equal(file_replace(path, TEXT("one")), 0);
    assert_int_equal(file_replace(path, TEXT("two\n")), 0);
    assert_int_equal(file_read(path, 100, place->arena, &content), 0);
    assert_text_equal(content, "two\n");
    assert_int_equal(content.data[content.length], '\0');
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(count_names(place), 1);
}

static void an_empty_file_is_an_empty_text(void **state)
{
    struct workplace *place = *state;
    struct text content;
    assert_int_equal(file_replace(path_of(place, "a"), TEXT("")), 0);
    assert_int_equal(file_read(path_of(place, "a"), 0, place->arena, &content), 0);
    assert_non_null(content.data);
    assert_int_equal(content.length, 0);
}

static void the_maximum_is_kept(void **state)
{
    struct workplace *place = *state;
    struct text content;
    const char *path = path_of(place, "a");
    assert_int_equal(file_replace(path, TEXT("12345")), 0);
    assert_int_equal(file_read(path, 5, place->arena, &content), 0);
    assert_int_equal(file_read(path, 4, place->arena, &content), EFBIG);
    assert_null(content.data);
}

static void what_grew_is_read_to_its_end(void **state)
{
    struct workplace *place = *state;
    struct text content;
    // The kernel says that its files have 0 bytes.
    assert_int_equal(file_read("/proc/self/status", 100000, place->arena, &content), 0);
    assert_true(text_starts_with(content, TEXT("Name:")));
    assert_int_equal(file_read("/proc/self/status", 10, place->arena, &content), EFBIG);
}

static void the_fingerprint_of_a_file_is_that_of_its_bytes(void **state)
{
    static const size_t lengths[] = {0,
                                     1,
                                     FINGERPRINT_BLOCK_BYTES - 1,
                                     FINGERPRINT_BLOCK_BYTES,
                                     FINGERPRINT_BLOCK_BYTES + 1,
                                     3 * FINGERPRINT_BLOCK_BYTES};
    struct workplace *place = *state;
    const char *path = path_of(place, "file");
    size_t most = 3 * FINGERPRINT_BLOCK_BYTES;
    char *bytes = ARENA_ARRAY(place->arena, char, most);
    struct fingerprint fingerprint;

    for (size_t i = 0; i < most; i++)
        bytes[i] = (char)(i * 7);
    for (size_t i = 0; i < COUNT(lengths); i++) {
        struct text content = {bytes, lengths[i]};
        struct fingerprint expected = fingerprint_of(content);
        assert_int_equal(file_replace(path, content), 0);
        assert_int_equal(file_fingerprint(path, lengths[i], &fingerprint), 0);
        assert_memory_equal(fingerprint.bytes, expected.bytes, FINGERPRINT_BYTES);
        if (lengths[i] > 0)
            assert_int_equal(file_fingerprint(path, lengths[i] - 1, &fingerprint), EFBIG);
    }
    assert_int_equal(file_fingerprint(place->folder, most, &fingerprint), EINVAL);
    assert_int_equal(file_fingerprint("/nowhere", most, &fingerprint), ENOENT);
}

static void what_is_no_file_is_refused_at_once(void **state)
{
    struct workplace *place = *state;
    struct text content;
    const char *fifo = path_of(place, "fifo");
    assert_int_equal(mkfifo(fifo, 0600), 0);
    assert_int_equal(file_read(fifo, 10, place->arena, &content), EINVAL);
    assert_int_equal(file_read(place->folder, 10, place->arena, &content), EINVAL);
    assert_int_equal(file_read("/dev/zero", 10, place->arena, &content), EINVAL);
    assert_int_equal(file_read(path_of(place, "none"), 10, place->arena, &content), ENOENT);
}

static void links_are_replaced_and_not_written_through(void **state)
{
    struct workplace *place = *state;
    struct text content;
    bool changed = false;
    const char *target = path_of(place, "target");
    const char *link = path_of(place, "link");
    assert_int_equal(file_replace(target, TEXT("same")), 0);
    assert_int_equal(symlink(target, link), 0);
    assert_int_equal(file_read(link, 10, place->arena, &content), 0);
    assert_int_equal(file_replace_if_changed(link, TEXT("same"), &changed), 0);
    assert_true(changed);
    struct stat status;
    assert_int_equal(lstat(link, &status), 0);
    assert_true(S_ISREG(status.st_mode));
}

static void equal_content_is_left_alone(void **state)
{
    struct workplace *place = *state;
    struct stat before;
    struct stat after;
    bool changed = false;
    const char *path = path_of(place, "a");
    char long_text[10000];
    struct text content = {long_text, sizeof long_text};
    memset(long_text, 'x', sizeof long_text);

    assert_int_equal(file_replace_if_changed(path, content, &changed), 0);
    assert_true(changed);
    assert_int_equal(stat(path, &before), 0);
    assert_int_equal(file_replace_if_changed(path, content, &changed), 0);
    assert_false(changed);
    assert_int_equal(stat(path, &after), 0);
    assert_int_equal(before.st_ino, after.st_ino);

    long_text[9999] = 'y'; // of the same length
    assert_int_equal(file_replace_if_changed(path, content, &changed), 0);
    assert_true(changed);
    content.length--; // shorter
    assert_int_equal(file_replace_if_changed(path, content, &changed), 0);
    assert_true(changed);
}

static void a_failure_leaves_nothing_behind(void **state)
{
    struct workplace *place = *state;
    const char *folder = path_of(place, "folder");
    assert_int_equal(file_make_folder(folder), 0);
    assert_int_equal(file_replace(folder, TEXT("x")), EISDIR);
    assert_int_equal(count_names(place), 1);
    assert_int_equal(file_replace(path_of(place, "none/a"), TEXT("x")), ENOENT);
    assert_int_equal(file_replace("", TEXT("x")), ENOENT);
}

static void leftovers_do_not_stand_in_the_way(void **state)
{
    struct workplace *place = *state;
    char name[64];
    snprintf(name, sizeof name, ".capaian-%ld-0", (long)getpid());
    const char *victim = path_of(place, "victim");
    assert_int_equal(symlink(victim, path_of(place, name)), 0);
    assert_int_equal(file_replace(path_of(place, "a"), TEXT("x")), 0);
    assert_false(file_exists(victim));
    assert_true(file_exists(path_of(place, "a")));
}

static void leftovers_are_removed_unless_somebody_writes_them(void **state)
{
    struct workplace *place = *state;
    const char *names[] = {".capaian-1-0", ".capaian-1-1", ".other", "a"};
    int descriptor = -1;

    for (size_t i = 0; i < COUNT(names); i++)
        assert_int_equal(file_replace(path_of(place, names[i]), TEXT("x")), 0);
    assert_int_equal(mkfifo(path_of(place, ".capaian-1-2"), 0600), 0);
    assert_int_equal(symlink("a", path_of(place, ".capaian-1-3")), 0);
    assert_int_equal(file_lock(path_of(place, names[1]), false, &descriptor), 0);
    file_remove_leftovers(place->folder);
    assert_false(file_exists(path_of(place, names[0])));
    for (size_t i = 1; i < COUNT(names); i++)
        assert_true(file_exists(path_of(place, names[i])));
    assert_int_equal(count_names(place), 5);
    file_unlock(descriptor);
    file_remove_leftovers(place->folder);
    assert_false(file_exists(path_of(place, names[1])));
    file_remove_leftovers(path_of(place, "none"));
}

static void a_folder_that_may_not_be_made_says_why(void **state)
{
    struct workplace *place = *state;

    assert_int_equal(chmod(place->folder, 0500), 0);
    // Root may write everywhere but in the kernel's own tree.
    const char *path = getuid() == 0 ? "/sys/capaian" : path_of(place, "a");
    int error = file_make_folder(path);
    assert_true(error == EACCES || error == EPERM || error == EROFS);
    assert_int_equal(chmod(place->folder, 0700), 0);
}

static void folders_are_made_with_their_parents(void **state)
{
    struct workplace *place = *state;
    struct stat status;
    const char *deep = path_of(place, "a/b//c/");
    assert_int_equal(file_make_folder(deep), 0);
    assert_int_equal(file_make_folder(deep), 0);
    assert_true(file_is_folder(deep));
    assert_int_equal(stat(path_of(place, "a"), &status), 0);
    assert_int_equal(status.st_mode & 0777, 0700);
    assert_int_equal(file_replace(path_of(place, "file"), TEXT("x")), 0);
    assert_int_equal(file_make_folder(path_of(place, "file")), ENOTDIR);
    assert_int_equal(file_make_folder(path_of(place, "file/x")), ENOTDIR);
    assert_false(file_is_folder(path_of(place, "file")));
}

static void files_are_listed_in_order(void **state)
{
    struct workplace *place = *state;
    const char *const made[] = {"b.csv", "a.CSV", ".hidden.csv", "c.txt",
                                "Z.csv", "csv",   ".csv"};
    struct text *names = NULL;
    size_t count = 0;
    for (size_t i = 0; i < COUNT(made); i++)
        assert_int_equal(file_replace(path_of(place, made[i]), TEXT("")), 0);
    assert_int_equal(file_make_folder(path_of(place, "folder.csv")), 0);
    assert_int_equal(symlink("b.csv", path_of(place, "link.csv")), 0);

    assert_int_equal(file_list(place->folder, ".csv", place->arena, &names, &count), 0);
    assert_int_equal(count, 3);
    assert_text_equal(names[0], "Z.csv");
    assert_text_equal(names[1], "a.CSV");
    assert_text_equal(names[2], "b.csv");
    assert_int_equal(file_list(place->folder, ".pdf", place->arena, &names, &count), 0);
    assert_int_equal(count, 0);
    assert_int_equal(file_list(path_of(place, "no"), "", place->arena, &names, &count), ENOENT);
}

static void paths_are_joined_and_taken_apart(void **state)
{
    struct workplace *place = *state;
    assert_string_equal(file_join(place->arena, "a", TEXT("b")), "a/b");
    assert_string_equal(file_join(place->arena, "a/", TEXT("b")), "a/b");
    assert_string_equal(file_join(place->arena, "/", TEXT("b")), "/b");
    assert_string_equal(file_join(place->arena, "", TEXT("b")), "b");
    assert_text_equal(file_name("a/b/c.csv"), "c.csv");
    assert_text_equal(file_name("c.csv"), "c.csv");
    assert_text_equal(file_name("a/"), "");
}

static void an_exclusive_lock_keeps_others_out(void **state)
{
    struct workplace *place = *state;
    const char *path = path_of(place, "lock");
    int first = -1;
    int second = -1;
    assert_int_equal(file_lock(path, false, &first), 0);
    assert_int_equal(file_lock(path, false, &second), EWOULDBLOCK);
    assert_int_equal(file_lock(path, true, &second), EWOULDBLOCK);
    assert_int_equal(second, -1);
    file_unlock(first);
    assert_int_equal(file_lock(path, true, &first), 0);
    assert_int_equal(file_lock(path, true, &second), 0);
    file_unlock(first);
    file_unlock(second);
    assert_true(file_exists(path));
}

static void a_lock_ends_with_its_process(void **state)
{
    struct workplace *place = *state;
    const char *path = path_of(place, "lock");
    int descriptor = -1;
    pid_t child = fork();
    if (child == 0)
        _exit(file_lock(path, false, &descriptor));
    int status = -1;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_int_equal(file_lock(path, false, &descriptor), 0);
    file_unlock(descriptor);
}

static void a_lock_is_not_taken_through_a_link(void **state)
{
    struct workplace *place = *state;
    int descriptor = -1;
    assert_int_equal(symlink("elsewhere", path_of(place, "lock")), 0);
    assert_int_equal(file_lock(path_of(place, "lock"), false, &descriptor), ELOOP);
    assert_false(file_exists(path_of(place, "elsewhere")));
}

#define IN_WORKPLACE(test)                                                                     \
    cmocka_unit_test_setup_teardown(test, open_workplace, close_workplace)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_WORKPLACE(what_is_written_is_read),
        IN_WORKPLACE(an_empty_file_is_an_empty_text),
        IN_WORKPLACE(the_maximum_is_kept),
        IN_WORKPLACE(what_grew_is_read_to_its_end),
        IN_WORKPLACE(the_fingerprint_of_a_file_is_that_of_its_bytes),
        IN_WORKPLACE(what_is_no_file_is_refused_at_once),
        IN_WORKPLACE(links_are_replaced_and_not_written_through),
        IN_WORKPLACE(equal_content_is_left_alone),
        IN_WORKPLACE(a_failure_leaves_nothing_behind),
        IN_WORKPLACE(leftovers_do_not_stand_in_the_way),
        IN_WORKPLACE(leftovers_are_removed_unless_somebody_writes_them),
        IN_WORKPLACE(folders_are_made_with_their_parents),
        IN_WORKPLACE(a_folder_that_may_not_be_made_says_why),
        IN_WORKPLACE(files_are_listed_in_order),
        IN_WORKPLACE(paths_are_joined_and_taken_apart),
        IN_WORKPLACE(an_exclusive_lock_keeps_others_out),
        IN_WORKPLACE(a_lock_ends_with_its_process),
        IN_WORKPLACE(a_lock_is_not_taken_through_a_link),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
