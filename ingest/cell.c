#include "ingest/cell.h"

#include "base/attributes.h"
#include "ingest/label.h"

static const char *const missing_marks[] = {
    "-", "\xE2\x80\x93", "\xE2\x80\x94", "na", "n/a", "n.a.", "null", "#n/a",
};

static const char *const missing_words[] = {"kosong", "tidak ada"};

static const char *const spreadsheet_errors[] = {
    "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
};

static bool is_one_of(struct text text, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct text item = text_of(list[i]);
        if (text.length == item.length && text_equal_folded(text, item))
            return true;
    }
    return false;
}

// Whether a cell can be one of the lists above: most cells begin otherwise.
static bool may_be_missing(struct text text)
{
    const size_t longest = 9; // "tidak ada"
    const struct text beginnings = TEXT("-\xE2nN#kKtT");

    return text.length <= longest && text_find(beginnings, text.data[0]) < beginnings.length;
}

static bool is_missing(struct text text, enum cell_style style)
{
    if (text.length == 0)
        return true;
    if (style == CELL_NOTE || !may_be_missing(text))
        return false;
    if (is_one_of(text, missing_marks, COUNT(missing_marks)))
        return true;
    return style == CELL_CODED && is_one_of(text, missing_words, COUNT(missing_words));
}

static bool is_hashes(struct text text)
{
    const size_t fewest = 3;

    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] != '#')
            return false;
    }
    return text.length >= fewest;
}

// LibreOffice writes Err:502 and the like.
static bool is_numbered_error(struct text text)
{
    const struct text beginning = TEXT("err:");

    if (text.length <= beginning.length ||
        !text_equal_folded(text_slice(text, 0, beginning.length), beginning))
        return false;
    for (size_t i = beginning.length; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
    }
    return true;
}

static bool is_spreadsheet_error(struct text text)
{
    if (text.length == 0 || (text.data[0] != '#' && text.data[0] != 'E' && text.data[0] != 'e'))
        return false;
    return is_hashes(text) || is_numbered_error(text) ||
           is_one_of(text, spreadsheet_errors, COUNT(spreadsheet_errors));
}

static bool is_ascii(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if ((unsigned char)text.data[i] >= 0x80)
            return false;
    }
    return true;
}

static struct text without_invisible(struct text text, struct arena *arena, bool *found)
{
    struct text rest = text;

    while (rest.length > 0 && !*found)
        *found = label_is_invisible(text_next_code_point(&rest));
    if (!*found)
        return text;

    char *out = ARENA_ARRAY(arena, char, text.length);
    size_t length = 0;
    for (rest = text; rest.length > 0;) {
        const char *from = rest.data;
        bool is_kept = !label_is_invisible(text_next_code_point(&rest));
        for (; is_kept && from < rest.data; from++)
            out[length++] = *from;
    }
    return text_trim((struct text){out, length});
}

// Spreadsheets force text by ="00123" or a leading quote mark.
static struct text without_wrapping(struct text text, bool *is_unwrapped)
{
    const struct text opening = TEXT("=\"");

    if (text.length > 3 && text_starts_with(text, opening) &&
        text_ends_with(text, TEXT("\""))) {
        *is_unwrapped = true;
        return text_trim(text_slice(text, opening.length, text.length - opening.length - 1));
    }
    if (text.length > 1 && text.data[0] == '\'') {
        *is_unwrapped = true;
        return text_trim(text_slice(text, 1, text.length - 1));
    }
    return text;
}

struct cell cell_read(struct text raw, enum cell_style style, struct arena *arena)
{
    struct cell cell = {.text = text_trim(raw)};

    if (style == CELL_CODED) {
        if (!is_ascii(cell.text))
            cell.text = without_invisible(cell.text, arena, &cell.is_freed_of_invisible);
        cell.text = without_wrapping(cell.text, &cell.is_unwrapped);
        cell.is_spreadsheet_error = is_spreadsheet_error(cell.text);
    }
    if (is_missing(cell.text, style))
        cell.text = (struct text){NULL, 0};
    return cell;
}
