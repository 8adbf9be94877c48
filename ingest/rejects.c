#include "ingest/rejects.h"

#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "ingest/roles.h"
#include "ingest/row_key.h"

/* Longest part of a file's name that a rejects file keeps, and what replaces the rest. */
enum { NAME_MAX_BYTES = 220, NAME_DIGEST_BYTES = 6 };

/* A delimiter and what stands in the column of references, its header too. */
enum { REFERENCE_MAX_BYTES = 32 };

static bool has_reference(const struct columns *columns)
{
    size_t role = roles_of(columns->kind).count - 1;

    return columns->place[role] != COLUMN_NONE;
}

// The line end behind the header is that of the file.
static struct text line_end_of(const struct import_report *report)
{
    const struct dialect *dialect = &report->dialect;
    const char *end = dialect->header.data + dialect->header.length;
    const char *rows = report->source.content.data + dialect->rows_from;

    return end < rows ? (struct text){end, (size_t)(rows - end)} : TEXT("\n");
}

static void put_row(struct buffer *out,
                    const struct import_report *report,
                    const struct refused_place *place,
                    struct arena *arena)
{
    const struct columns *columns = &report->dialect.columns;

    buffer_put_text(out, text_slice(report->source.content, place->from, place->length));
    if (has_reference(columns))
        return;
    for (size_t i = place->field_count; place->field_count > 0 && i < columns->field_count; i++)
        buffer_put_byte(out, report->dialect.delimiter);
    buffer_put_byte(out, report->dialect.delimiter);
    buffer_put_text(out, row_reference(&report->source.sha256, place->line, arena));
}

static void put_header(struct buffer *out, const struct import_report *report)
{
    buffer_put_text(out, report->dialect.header);
    if (has_reference(&report->dialect.columns))
        return;
    buffer_put_byte(out, report->dialect.delimiter);
    buffer_put_string(out, REFERENCE_HEADER);
}

// Bytes of the rows at most: a file can be refused row by row, and its copy is no smaller.
static size_t bytes_at_most(const struct import_report *report, struct text line_end)
{
    size_t fields = report->dialect.columns.field_count;
    size_t bytes = report->dialect.header.length + REFERENCE_MAX_BYTES + line_end.length;

    for (size_t i = 0; i < report->refused_count; i++) {
        const struct refused_place *place = &report->refused[i];
        size_t missing = place->field_count < fields ? fields - place->field_count : 0;
        bytes += place->length + missing + REFERENCE_MAX_BYTES + line_end.length;
    }
    return bytes;
}

static bool failed(const char *path, int error, struct problems *problems)
{
    return problem_add(problems, (struct problem){
                                     .code = PROBLEM_FILE_UNWRITABLE,
                                     .severity = SEVERITY_FAILURE,
                                     .place = {.file = path},
                                     .detail = strerror(error),
                                 });
}

bool rejects_content(const struct import_report *report,
                     struct arena *arena,
                     struct text *content,
                     struct problems *problems)
{
    const struct source_file *source = &report->source;
    struct text line_end = line_end_of(report);
    struct buffer rows = buffer_create(arena, SIZE_MAX);
    struct text mark = source->has_mark ? encoding_mark(source->encoding) : TEXT("");
    struct text bytes = {0};

    buffer_reserve(&rows, mark.length + bytes_at_most(report, line_end));
    if (source->encoding == ENCODING_UTF_8)
        buffer_put_text(&rows, mark);
    put_header(&rows, report);
    buffer_put_text(&rows, line_end);
    for (size_t i = 0; i < report->refused_count; i++) {
        put_row(&rows, report, &report->refused[i], arena);
        buffer_put_text(&rows, line_end);
    }
    int error = encoding_restore(source->encoding, buffer_text(&rows), arena, &bytes);
    if (error != 0)
        return failed(source->path, error, problems);
    *content = bytes;
    if (source->encoding == ENCODING_UTF_8)
        return true;
    struct buffer whole = buffer_create(arena, SIZE_MAX);
    buffer_reserve(&whole, mark.length + bytes.length);
    buffer_put_text(&whole, mark);
    buffer_put_text(&whole, bytes);
    *content = buffer_text(&whole);
    return true;
}

static const char *path_of(const struct import_report *report,
                           const char *folder,
                           const char *ending,
                           struct arena *arena)
{
    struct text file = file_name(report->source.path);
    struct buffer name = buffer_create(arena, SIZE_MAX);

    if (file.length <= NAME_MAX_BYTES) {
        buffer_put_text(&name, file);
    } else { // a system allows 255 bytes: the end gives way to the beginning of the digest
        buffer_put_text(&name, text_slice(file, 0, NAME_MAX_BYTES));
        for (int i = 0; i < NAME_DIGEST_BYTES; i++)
            buffer_print(&name, "%02x", (unsigned)report->source.sha256.bytes[i]);
    }
    buffer_put_string(&name, ending);
    return file_join(arena, folder, buffer_text(&name));
}

static bool replace(const char *path, struct text content, struct problems *problems)
{
    int error = file_replace(path, content);

    return error == 0 || failed(path, error, problems);
}

bool rejects_write(const struct import_report *report,
                   const char *folder,
                   struct text reasons,
                   struct arena *arena,
                   const char **path,
                   struct problems *problems)
{
    struct text content = {0};

    *path = NULL;
    if (report->refused_count == 0)
        return true;
    int error = file_make_folder(folder);
    if (error != 0)
        return failed(folder, error, problems);
    file_remove_leftovers(folder);
    if (!rejects_content(report, arena, &content, problems))
        return false;
    *path = path_of(report, folder, ".rejects.csv", arena);
    return replace(*path, content, problems) &&
           replace(path_of(report, folder, ".rejects.txt", arena), reasons, problems);
}
