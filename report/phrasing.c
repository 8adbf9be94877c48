#include "report/phrasing.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "base/buffer.h"
#include "base/number.h"

#define MINUS_SIGN "\xE2\x88\x92"

/* Longest run of digits that stands without a mark for thousands. */
enum { PLAIN_DIGITS = 3 };

struct filling filling_text(const char *name, struct text text)
{
    return (struct filling){name, text, NAN};
}

struct filling filling_string(const char *name, const char *string)
{
    return filling_text(name, text_of(string));
}

struct filling filling_shown(const char *name, struct text text, double number)
{
    return (struct filling){name, text, number};
}

struct filling filling_count(const struct phrasing *phrasing, const char *name, long count)
{
    return (struct filling){name, phrasing_number(phrasing, (double)count), (double)count};
}

struct filling filling_number(const struct phrasing *phrasing, const char *name, double number)
{
    return (struct filling){name, phrasing_number(phrasing, number), number};
}

/* The words that a practice uses for its people. */
static const char *term_of(const struct terms *terms, struct text name)
{
    const struct {
        const char *name, *word;
    } known[] = {
        {"client", terms->client},         {"Client", terms->client_capital},
        {"counsellor", terms->counsellor}, {"Counsellor", terms->counsellor_capital},
        {"supervisor", terms->supervisor}, {"Supervisor", terms->supervisor_capital},
    };

    for (size_t i = 0; i < COUNT(known); i++) {
        if (text_equal_string(name, known[i].name))
            return known[i].word;
    }
    return NULL;
}

static const struct filling *
filling_find(const struct filling *fillings, size_t count, struct text name)
{
    for (size_t i = 0; i < count; i++) {
        if (text_equal_string(name, fillings[i].name))
            return &fillings[i];
    }
    return NULL;
}

struct filler {
    const struct phrasing *phrasing;
    const struct filling *fillings;
    size_t count;
};

/* `inside` is what stands between the braces: "n", or "n|day|days". */
static struct text filler_value(const struct filler *filler, struct text inside)
{
    struct text name = text_split(&inside, '|');
    const struct filling *filling = filling_find(filler->fillings, filler->count, name);
    struct text singular;

    if (filling == NULL) {
        const char *term = term_of(&filler->phrasing->terms, name);

        assert(term != NULL);
        return text_of(term);
    }
    if (inside.data == NULL)
        return filling->text;
    assert(!isnan(filling->number));
    singular = text_split(&inside, '|');
    return filler->phrasing->language->is_plural(filling->number) ? inside : singular;
}

struct text phrase_fill(const struct phrasing *phrasing,
                        const char *template,
                        const struct filling *fillings,
                        size_t count)
{
    const struct filler filler = {phrasing, fillings, count};
    struct buffer out = buffer_create(phrasing->arena, PHRASING_MAXIMUM_BYTES);
    struct text rest = text_of(template);

    while (rest.length > 0) {
        size_t open = text_find(rest, '{');
        size_t close;

        buffer_put_text(&out, text_slice(rest, 0, open));
        rest = text_slice(rest, open, rest.length - open);
        if (rest.length == 0)
            break;
        close = text_find(rest, '}');
        assert(close < rest.length);
        buffer_put_text(&out, filler_value(&filler, text_slice(rest, 1, close - 1)));
        rest = text_slice(rest, close + 1, rest.length - close - 1);
    }
    return buffer_text(&out);
}

struct text phrase_plain(const struct phrasing *phrasing, const char *template)
{
    return phrase_fill(phrasing, template, NULL, 0);
}

/* Plain digits with a point -> the language's marks and a true minus sign. */
static struct text localized(const struct phrasing *phrasing, struct text digits, bool plus)
{
    struct buffer out = buffer_create(phrasing->arena, (size_t)2 * NUMBER_TEXT_BYTES);
    size_t point;

    if (text_starts_with(digits, TEXT("-"))) {
        buffer_put_string(&out, MINUS_SIGN);
        digits = text_slice(digits, 1, digits.length - 1);
    } else if (plus) {
        buffer_put_byte(&out, '+');
    }
    point = text_find(digits, '.');
    for (size_t i = 0; i < point; i++) {
        if (i > 0 && (point - i) % PLAIN_DIGITS == 0)
            buffer_put_string(&out, phrasing->language->thousands_mark);
        buffer_put_byte(&out, digits.data[i]);
    }
    if (point < digits.length) {
        buffer_put_string(&out, phrasing->language->decimal_mark);
        buffer_put_text(&out, text_slice(digits, point + 1, digits.length - point - 1));
    }
    return buffer_text(&out);
}

struct text phrasing_number(const struct phrasing *phrasing, double number)
{
    char digits[NUMBER_TEXT_BYTES];

    return localized(phrasing, number_print(number, digits), false);
}

struct text phrasing_fixed(const struct phrasing *phrasing, double number, int places)
{
    char digits[NUMBER_TEXT_BYTES];

    return localized(phrasing, number_print_fixed(number, places, digits), false);
}

struct text phrasing_signed(const struct phrasing *phrasing, double number)
{
    char digits[NUMBER_TEXT_BYTES];

    return localized(phrasing, number_print(number, digits), number > 0);
}

struct text phrasing_slope(const struct phrasing *phrasing, double number)
{
    double size = fabs(number);
    int places = size >= 10 ? 0 : size >= 1 ? 1 : 2;

    return phrasing_fixed(phrasing, number, places);
}

struct text phrasing_percent(const struct phrasing *phrasing, double share)
{
    return phrasing_fixed(phrasing, share * 100, 0);
}

struct text phrasing_date(const struct phrasing *phrasing, day_number day, enum date_form form)
{
    if (day == DAY_NONE)
        return text_of(phrasing->language->say->no_figure);
    return phrasing->language->date(day, form, phrasing->arena);
}

struct text phrasing_capital(const struct phrasing *phrasing, struct text text)
{
    char *copy;

    if (text.length == 0 || text.data[0] < 'a' || text.data[0] > 'z')
        return text;
    copy = arena_string(phrasing->arena, text);
    copy[0] = (char)(copy[0] - 'a' + 'A');
    return (struct text){copy, text.length};
}
