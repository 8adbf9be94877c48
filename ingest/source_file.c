#include "ingest/source_file.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"

#define END_OF_FILE_BYTE 0x1A // of DOS

// How files begin that are often saved or renamed as .csv.
static const struct {
    struct text beginning;
    const char *name;
} signatures[] = {
    {TEXT_INIT("PK\x03\x04"), "zip/xlsx"},
    {TEXT_INIT("PK\x05\x06"), "zip/xlsx"},
    {TEXT_INIT("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "ole/xls"},
    {TEXT_INIT("%PDF-"), "pdf"},
    {TEXT_INIT("\x1F\x8B"), "gzip"},
    {TEXT_INIT("SQLite format 3"), "sqlite"},
    {TEXT_INIT("{\\rtf"), "rtf"},
};

// The same for text: after blanks, case-blind.
static const struct {
    struct text beginning;
    const char *name;
} markups[] = {
    {TEXT_INIT("<!doctype"), "html"}, {TEXT_INIT("<html"), "html"},
    {TEXT_INIT("<head"), "html"},     {TEXT_INIT("<body"), "html"},
    {TEXT_INIT("<table"), "html"},    {TEXT_INIT("<meta"), "html"},
    {TEXT_INIT("<?xml"), "xml"},
};

static bool
refuse(const char *path, enum problem_code code, const char *value, struct problems *problems)
{
    return problem_add(problems, (struct problem){
                                     .code = code,
                                     .severity = SEVERITY_FILE_REFUSED,
                                     .place = {.file = path, .line = 1},
                                     .value = text_of(value),
                                 });
}

static bool fail(const char *path, enum problem_code code, int error, struct problems *problems)
{
    return problem_add(problems, (struct problem){
                                     .code = code,
                                     .severity = SEVERITY_FAILURE,
                                     .place = {.file = path},
                                     .detail = strerror(error),
                                 });
}

static bool read_failed(const char *path, int error, struct problems *problems)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return fail(path, PROBLEM_FILE_NOT_FOUND, error, problems);
    case EINVAL:
    case EISDIR:
        return fail(path, PROBLEM_FILE_NOT_REGULAR, error, problems);
    case EFBIG:
        return refuse(path, PROBLEM_FILE_TOO_LARGE, NULL, problems);
    default:
        return fail(path, PROBLEM_FILE_UNREADABLE, error, problems);
    }
}

static const char *foreign_format(struct text bytes)
{
    for (size_t i = 0; i < COUNT(signatures); i++) {
        if (text_starts_with(bytes, signatures[i].beginning))
            return signatures[i].name;
    }
    return NULL;
}

static const char *markup_format(struct text content)
{
    while (content.length > 0 && strchr(" \t\r\n", content.data[0]) != NULL)
        content = text_slice(content, 1, content.length - 1);
    for (size_t i = 0; i < COUNT(markups); i++) {
        struct text beginning = text_slice(content, 0, markups[i].beginning.length);
        if (text_equal_folded(beginning, markups[i].beginning))
            return markups[i].name;
    }
    return NULL;
}

// Padding of disk blocks and the end mark of DOS, with line ends between them.
static struct text without_end_junk(struct text content, bool *has_junk)
{
    size_t length = content.length;

    for (size_t i = content.length; i > 0; i--) {
        char byte = content.data[i - 1];
        if (byte == '\0' || byte == END_OF_FILE_BYTE)
            length = i - 1;
        else if (byte != '\r' && byte != '\n')
            break;
    }
    *has_junk = length < content.length;
    return text_slice(content, 0, length);
}

bool source_file_take(const char *path,
                      struct text bytes,
                      struct arena *arena,
                      struct source_file *source,
                      struct problems *problems)
{
    struct decoded decoded = {0};
    const char *format = foreign_format(bytes);

    *source = (struct source_file){.path = path, .bytes = bytes, .sha256 = digest_of(bytes)};
    if (format != NULL)
        return refuse(path, PROBLEM_NOT_CSV, format, problems);
    int error = encoding_decode(bytes, arena, &decoded);
    if (error != 0)
        return fail(path, PROBLEM_FILE_UNREADABLE, error, problems);

    source->encoding = decoded.encoding;
    source->has_mark = decoded.has_mark;
    source->is_guessed = decoded.is_guessed;
    source->content = without_end_junk(decoded.content, &source->has_end_junk);
    source->has_end_junk = source->has_end_junk || decoded.is_odd;
    source->is_clean =
        decoded.is_valid && text_find(source->content, '\0') == source->content.length;
    if (source->content.length == 0)
        return refuse(path, PROBLEM_EMPTY_FILE, NULL, problems);
    format = markup_format(source->content);
    return format == NULL || refuse(path, PROBLEM_NOT_CSV, format, problems);
}

bool source_file_open(const char *path,
                      struct arena *arena,
                      struct source_file *source,
                      struct problems *problems)
{
    struct text bytes = {0};
    int error = file_read(path, SOURCE_MAX_BYTES, arena, &bytes);

    *source = (struct source_file){.path = path};
    if (error != 0)
        return read_failed(path, error, problems);
    return source_file_take(path, bytes, arena, source, problems);
}
