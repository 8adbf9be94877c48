#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"

#define TEMPORARY_PREFIX ".capaian-"
#define TEMPORARY_NAME_BYTES 64
#define TEMPORARY_NAME_TRIES 1000
#define COMPARED_BYTES 4096

// Opens without waiting for the other end of a fifo and without inheriting the descriptor.
static int open_quietly(const char *path, int flags, int *descriptor)
{
    do
        *descriptor = open(path, flags | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0600);
    while (*descriptor < 0 && errno == EINTR);
    return *descriptor < 0 ? errno : 0;
}

static int read_some(int descriptor, void *bytes, size_t count, size_t *got)
{
    ssize_t result = 0;
    do
        result = read(descriptor, bytes, count);
    while (result < 0 && errno == EINTR);
    *got = result < 0 ? 0 : (size_t)result;
    return result < 0 ? errno : 0;
}

static int write_all(int descriptor, struct text content)
{
    while (content.length > 0) {
        ssize_t written = write(descriptor, content.data, content.length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        content = text_slice(content, (size_t)written, content.length - (size_t)written);
    }
    return 0;
}

static int make_durable(int descriptor)
{
    int result = 0;
    do
        result = fsync(descriptor);
    while (result != 0 && errno == EINTR);
    return result != 0 ? errno : 0;
}

// Opens a regular file for reading; anything else is EINVAL.
static int open_regular(const char *path, int flags, int *descriptor, struct stat *status)
{
    int error = open_quietly(path, O_RDONLY | flags, descriptor);
    if (error != 0)
        return error == ENXIO ? EINVAL : error; // ENXIO: a socket
    if (fstat(*descriptor, status) != 0)
        error = errno;
    else if (!S_ISREG(status->st_mode))
        error = EINVAL;
    if (error != 0)
        close(*descriptor);
    return error;
}

// Reads to the end even if the file grows or shrinks meanwhile.
static int read_whole(int descriptor, struct buffer *buffer, size_t size)
{
    // One byte more than expected, so that the end is met without growing.
    buffer->data = arena_grow(buffer->arena, NULL, &buffer->capacity, size + 1, 1);
    for (;;) {
        size_t got = 0;
        int error = read_some(descriptor, buffer->data + buffer->length,
                              buffer->capacity - buffer->length, &got);
        if (error != 0)
            return error;
        if (got == 0)
            return 0;
        buffer->length += got;
        if (buffer->length > buffer->maximum)
            return EFBIG;
        if (buffer->length == buffer->capacity)
            buffer->data = arena_grow(buffer->arena, buffer->data, &buffer->capacity,
                                      buffer->capacity + 1, 1);
    }
}

int file_read(const char *path, size_t maximum, struct arena *arena, struct text *content)
{
    int descriptor = -1;
    struct stat status;
    struct buffer buffer = buffer_create(arena, maximum);

    *content = (struct text){0};
    int error = open_regular(path, 0, &descriptor, &status);
    if (error != 0)
        return error;
    if ((uintmax_t)status.st_size > maximum)
        error = EFBIG;
    else
        error = read_whole(descriptor, &buffer, (size_t)status.st_size);
    close(descriptor);
    if (error == 0)
        *content = (struct text){buffer_string(&buffer), buffer.length};
    return error;
}

// Fills the block unless the file ends before.
static int read_block(int descriptor, char block[FINGERPRINT_BLOCK_BYTES], struct text *content)
{
    size_t got = 1;
    int error = 0;

    *content = (struct text){block, 0};
    while (error == 0 && got > 0 && content->length < FINGERPRINT_BLOCK_BYTES) {
        error = read_some(descriptor, block + content->length,
                          FINGERPRINT_BLOCK_BYTES - content->length, &got);
        content->length += got;
    }
    return error;
}

static int add_blocks(int descriptor, size_t maximum, struct fingerprint *fingerprint)
{
    char block[FINGERPRINT_BLOCK_BYTES];
    struct text content = {0};
    size_t length = 0;
    int error = 0;

    do {
        error = read_block(descriptor, block, &content);
        length += content.length;
        if (error == 0 && content.length > 0)
            fingerprint_add(fingerprint, content);
    } while (error == 0 && content.length == FINGERPRINT_BLOCK_BYTES && length <= maximum);
    return error == 0 && length > maximum ? EFBIG : error;
}

int file_fingerprint(const char *path, size_t maximum, struct fingerprint *fingerprint)
{
    int descriptor = -1;
    struct stat status;

    *fingerprint = (struct fingerprint){{0}};
    int error = open_regular(path, 0, &descriptor, &status);
    if (error != 0)
        return error;
    error = add_blocks(descriptor, maximum, fingerprint);
    close(descriptor);
    return error;
}

// The folder of `path`: "." without a slash, "/" for what stands in the root.
static int folder_of(const char *path, char folder[PATH_MAX])
{
    size_t length = strlen(path) - file_name(path).length;
    if (length >= PATH_MAX)
        return ENAMETOOLONG;
    snprintf(folder, PATH_MAX, "%.*s", length > 0 ? (int)length : 1, length > 0 ? path : ".");
    return 0;
}

// A temporary file is locked as long as it is written: one that is not is a leftover.
static int lock_file(int descriptor, int operation)
{
    int result = 0;
    do
        result = flock(descriptor, operation | LOCK_NB);
    while (result != 0 && errno == EINTR);
    return result != 0 ? errno : 0;
}

// EEXIST: somebody took it for a leftover before it was locked.
static int claim_temporary(int descriptor)
{
    struct stat status;

    // A file system without locks has no leftovers removed either.
    if (lock_file(descriptor, LOCK_EX) == EWOULDBLOCK)
        return EEXIST;
    if (fstat(descriptor, &status) != 0)
        return errno;
    return status.st_nlink == 0 ? EEXIST : 0;
}

// A new file that nobody else has: never one that exists, never through a link.
static int create_temporary(int folder, char name[TEMPORARY_NAME_BYTES], int *descriptor)
{
    const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;

    for (int i = 0; i < TEMPORARY_NAME_TRIES; i++) {
        snprintf(name, TEMPORARY_NAME_BYTES, TEMPORARY_PREFIX "%ld-%d", (long)getpid(), i);
        *descriptor = openat(folder, name, flags, 0600);
        int error = *descriptor < 0 ? errno : claim_temporary(*descriptor);
        if (error == 0)
            return 0;
        if (*descriptor >= 0)
            close(*descriptor);
        if (*descriptor >= 0 && error != EEXIST)
            unlinkat(folder, name, 0);
        if (error != EEXIST && error != EINTR)
            return error;
    }
    return EEXIST;
}

static int write_temporary(int descriptor, struct text content)
{
    int error = write_all(descriptor, content);
    if (error == 0)
        error = make_durable(descriptor);
    // Some file systems tell of a full disk only here.
    if (close(descriptor) != 0 && error == 0 && errno != EINTR)
        error = errno;
    return error;
}

static int replace_in_folder(int folder, const char *name, struct text content)
{
    char temporary[TEMPORARY_NAME_BYTES];
    int descriptor = -1;

    int error = create_temporary(folder, temporary, &descriptor);
    if (error != 0)
        return error;
    error = write_temporary(descriptor, content);
    if (error == 0 && renameat(folder, temporary, folder, name) != 0)
        error = errno;
    if (error != 0) {
        unlinkat(folder, temporary, 0);
        return error;
    }
    error = make_durable(folder);
    return error == EINVAL ? 0 : error; // EINVAL: this file system cannot sync folders
}

int file_replace(const char *path, struct text content)
{
    char folder[PATH_MAX];
    int descriptor = -1;

    int error = folder_of(path, folder);
    if (error == 0)
        error = open_quietly(folder, O_RDONLY | O_DIRECTORY, &descriptor);
    if (error != 0)
        return error;
    error = replace_in_folder(descriptor, file_name(path).data, content);
    close(descriptor);
    return error;
}

// A file that cannot be read counts as different; writing it will say what is wrong.
static bool holds_content(int descriptor, struct text content)
{
    char bytes[COMPARED_BYTES];
    for (;;) {
        size_t got = 0;
        if (read_some(descriptor, bytes, sizeof bytes, &got) != 0)
            return false;
        if (got == 0)
            return content.length == 0;
        if (!text_starts_with(content, (struct text){bytes, got}))
            return false;
        content = text_slice(content, got, content.length - got);
    }
}

int file_replace_if_changed(const char *path, struct text content, bool *changed)
{
    int descriptor = -1;
    struct stat status;
    bool is_equal = false;

    // A link is replaced, not compared with: nothing is ever written through it.
    if (open_regular(path, O_NOFOLLOW, &descriptor, &status) == 0) {
        is_equal =
            (uintmax_t)status.st_size == content.length && holds_content(descriptor, content);
        close(descriptor);
    }
    *changed = !is_equal;
    return is_equal ? 0 : file_replace(path, content);
}

static void remove_leftover(int folder, const char *name)
{
    const int flags = O_RDWR | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY;
    struct stat status;

    int descriptor = openat(folder, name, flags);
    if (descriptor < 0)
        return;
    if (fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
        lock_file(descriptor, LOCK_EX) == 0)
        unlinkat(folder, name, 0);
    close(descriptor);
}

void file_remove_leftovers(const char *folder)
{
    const struct dirent *item = NULL;
    DIR *stream = opendir(folder);

    if (!stream)
        return;
    while ((item = readdir(stream)) != NULL) {
        if (text_starts_with(text_of(item->d_name), TEXT(TEMPORARY_PREFIX)))
            remove_leftover(dirfd(stream), item->d_name);
    }
    closedir(stream);
}

static int make_one_folder(const char *path)
{
    if (mkdir(path, 0700) == 0)
        return 0;
    int error = errno;
    if (file_is_folder(path))
        return 0;
    return error == EEXIST ? ENOTDIR : error;
}

int file_make_folder(const char *path)
{
    char parent[PATH_MAX];
    size_t length = strlen(path);
    if (length >= sizeof parent)
        return ENAMETOOLONG;
    for (size_t i = 1; i < length; i++) {
        if (path[i] != '/')
            continue;
        snprintf(parent, sizeof parent, "%.*s", (int)i, path);
        int error = make_one_folder(parent);
        if (error != 0)
            return error;
    }
    return make_one_folder(path);
}

bool file_exists(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0;
}

bool file_is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool ends_with_folded(struct text name, struct text ending)
{
    return name.length >= ending.length &&
           text_equal_folded(text_slice(name, name.length - ending.length, ending.length),
                             ending);
}

static bool is_listed(DIR *stream, const char *name, struct text ending)
{
    struct stat status;
    return name[0] != '.' && ends_with_folded(text_of(name), ending) &&
           fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISREG(status.st_mode);
}

static int compare_names(const void *a, const void *b)
{
    const struct text *first = a;
    const struct text *second = b;
    return text_compare(*first, *second);
}

int file_list(const char *folder,
              const char *ending,
              struct arena *arena,
              struct text **names,
              size_t *count)
{
    size_t capacity = 0;
    const struct dirent *item = NULL;

    *names = NULL;
    *count = 0;
    DIR *stream = opendir(folder);
    if (!stream)
        return errno;
    while (errno = 0, (item = readdir(stream)) != NULL) {
        if (!is_listed(stream, item->d_name, text_of(ending)))
            continue;
        *names = arena_grow(arena, *names, &capacity, *count + 1, sizeof **names);
        (*names)[(*count)++] = arena_copy(arena, text_of(item->d_name));
    }
    int error = errno;
    closedir(stream);
    if (*count > 0)
        qsort(*names, *count, sizeof **names, compare_names);
    return error;
}

char *file_join(struct arena *arena, const char *folder, struct text name)
{
    struct text beginning = text_of(folder);
    struct buffer path = buffer_create(arena, SIZE_MAX - 1);
    buffer_put_text(&path, beginning);
    if (beginning.length > 0 && !text_ends_with(beginning, TEXT("/")))
        buffer_put_byte(&path, '/');
    buffer_put_text(&path, name);
    return arena_string(arena, buffer_text(&path));
}

struct text file_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return text_of(slash ? slash + 1 : path);
}

int file_lock(const char *path, bool shared, int *descriptor)
{
    // Some network file systems want a file opened for writing before they lock it exclusively;
    // a shared lock must work on a read-only medium.
    int flags = (shared ? O_RDONLY : O_RDWR) | O_CREAT | O_NOFOLLOW;
    int error = open_quietly(path, flags, descriptor);
    if (error != 0)
        return error;
    error = lock_file(*descriptor, shared ? LOCK_SH : LOCK_EX);
    if (error == 0)
        return 0;
    close(*descriptor);
    *descriptor = -1;
    return error;
}

void file_unlock(int descriptor)
{
    if (descriptor >= 0)
        close(descriptor);
}
