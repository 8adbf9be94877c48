/* Files read whole, replaced atomically, and locked. Results are 0 or an errno. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/attributes.h"
#include "base/digest.h"
#include "base/text.h"

/*
 * Reads a regular file of at most `maximum` bytes into the arena (a NUL stands behind it).
 * EFBIG: larger. EINVAL: a folder, fifo, device or socket (never waited for). Links are
 * followed.
 */
MUST_CHECK int
file_read(const char *path, size_t maximum, struct arena *arena, struct text *content);

/* The fingerprint of the file's bytes, of which no more than a block is in memory at a time;
 * errors as above. */
MUST_CHECK int
file_fingerprint(const char *path, size_t maximum, struct fingerprint *fingerprint);

/*
 * Writes `content` to a new file beside `path` (mode 0600), makes it durable and renames it
 * over `path`, then makes the folder durable. On failure nothing of it is left and `path` is as
 * before.
 */
MUST_CHECK int file_replace(const char *path, struct text content);

/* The same, but leaves a file with equal content alone (same inode and time). */
MUST_CHECK int file_replace_if_changed(const char *path, struct text content, bool *changed);

/*
 * Removes from the folder what a killed file_replace left: its temporary files that nobody is
 * writing. What cannot be removed stays; it stands in nobody's way.
 */
void file_remove_leftovers(const char *folder);

/* Creates the folder and its parents, mode 0700; one that exists is left as it is. */
MUST_CHECK int file_make_folder(const char *path);

bool file_exists(const char *path);
bool file_is_folder(const char *path);

/*
 * The names (not paths) in a folder that end with `ending` (byte for byte but case-blind), not
 * beginning with a dot, sorted by bytes. Regular files only.
 */
MUST_CHECK int file_list(const char *folder,
                         const char *ending,
                         struct arena *arena,
                         struct text **names,
                         size_t *count);

/* "folder/name" in the arena. */
char *file_join(struct arena *arena, const char *folder, struct text name);

/* The part behind the last slash. */
struct text file_name(const char *path);

/*
 * Takes an exclusive (or shared) lock on `path`, created 0600 when missing, never removed.
 * EWOULDBLOCK: somebody else holds it. The lock ends with file_unlock or the process.
 */
MUST_CHECK int file_lock(const char *path, bool shared, int *descriptor);
void file_unlock(int descriptor);

#endif
