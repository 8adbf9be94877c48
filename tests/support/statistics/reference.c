#include "tests/support/statistics/reference.h"

#include <math.h>
#include <string.h>

static const double default_tolerance = 1e-9;

static const struct {
    const char *method;
    const char *quantity;
    double relative;
} tolerances[] = {
    {"growth", "n_clients",      0   },
    {"growth", "n_obs",          0   },
    {"growth", "b0",             2e-8},
    {"growth", "b1",             2e-8},
    {"growth", "se_b0",          1e-6},
    {"growth", "se_b1",          1e-6},
    {"growth", "cov_b0_b1",      2e-6},
    {"growth", "var_u0",         2e-6},
    {"growth", "cov_u0_u1",      2e-6},
    {"growth", "var_u1",         2e-6},
    {"growth", "sigma2",         2e-7},
    {"growth", "reml_criterion", 1e-9},
    {"growth", "blup_u0",        2e-5},
    {"growth", "blup_u1",        2e-5},
    {"groups", "d_lo",           1e-6},
    {"groups", "d_hi",           1e-6},
    {"groups", "g_lo",           1e-6},
    {"groups", "g_hi",           1e-6},
    {"paired", "d_z_lo",         1e-6},
    {"paired", "d_z_hi",         1e-6},
    {"paired", "g_z_lo",         1e-6},
    {"paired", "g_z_hi",         1e-6},
};

/* Words of the two ends of an interval; they stand alone, at the end, or before a number. */
static const char *const end_words[][2] = {
    {"lcl", "ucl"},
    {"lwl", "uwl"},
    {"lo",  "hi" },
};

bool reference_open_questions(const char *path,
                              struct arena *arena,
                              struct reference *reference)
{
    *reference = (struct reference){0};
    if (!csv_table_read(path, arena, &reference->table))
        return false;
    reference->name = csv_table_column(&reference->table, "case");
    reference->input = csv_table_column(&reference->table, "input");
    reference->method = csv_table_column(&reference->table, "method");
    reference->arguments = csv_table_column(&reference->table, "args");
    reference->item = csv_table_column(&reference->table, "item");
    reference->quantity = csv_table_column(&reference->table, "quantity");
    return true;
}

bool reference_open(const char *path, struct arena *arena, struct reference *reference)
{
    if (!reference_open_questions(path, arena, reference))
        return false;
    reference->expected = csv_table_column(&reference->table, "expected");
    reference->kind = csv_table_column(&reference->table, "kind");
    return true;
}

struct text reference_name(const struct reference *reference, size_t row)
{
    return csv_table_cell(&reference->table, row, reference->name);
}

struct text reference_expected(const struct reference *reference, size_t row)
{
    return csv_table_cell(&reference->table, row, reference->expected);
}

struct question reference_question(const struct reference *reference, size_t row)
{
    return (struct question){
        .input = csv_table_cell(&reference->table, row, reference->input),
        .method = csv_table_cell(&reference->table, row, reference->method),
        .arguments = csv_table_cell(&reference->table, row, reference->arguments),
        .item = csv_table_cell(&reference->table, row, reference->item),
        .quantity = csv_table_cell(&reference->table, row, reference->quantity),
    };
}

static double tolerance_of(const struct question *question)
{
    for (size_t i = 0; i < COUNT(tolerances); i++)
        if (text_equal_string(question->method, tolerances[i].method) &&
            text_equal_string(question->quantity, tolerances[i].quantity))
            return tolerances[i].relative;
    return default_tolerance;
}

/* Where `word` stands in `quantity`: "lo", "nap_lo", "lo95"; quantity.length when it does not.
 */
static size_t find_end_word(struct text quantity, const char *word)
{
    size_t length = strlen(word);
    if (quantity.length < length)
        return quantity.length;
    size_t last = quantity.length - length;
    bool is_at_end = memcmp(quantity.data + last, word, length) == 0;
    if (is_at_end && (last == 0 || quantity.data[last - 1] == '_'))
        return last;
    bool is_before_number = memcmp(quantity.data, word, length) == 0 &&
                            strspn(quantity.data + length, "0123456789") == last;
    return is_before_number ? 0 : quantity.length;
}

/* Whether `quantity` is `other` with `word` instead of `other_word`. */
static bool
are_two_ends(struct text quantity, const char *word, struct text other, const char *other_word)
{
    size_t at = find_end_word(quantity, word);
    size_t other_at = find_end_word(other, other_word);
    if (at == quantity.length || other_at == other.length || at != other_at)
        return false;
    size_t after = at + strlen(word);
    size_t other_after = at + strlen(other_word);
    return text_equal(text_slice(quantity, 0, at), text_slice(other, 0, at)) &&
           text_equal(text_slice(quantity, after, quantity.length - after),
                      text_slice(other, other_after, other.length - other_after));
}

static bool is_other_end(const struct question *a, const struct question *b)
{
    bool are_ends = false;
    for (size_t i = 0; i < COUNT(end_words); i++)
        are_ends = are_ends ||
                   are_two_ends(a->quantity, end_words[i][0], b->quantity, end_words[i][1]) ||
                   are_two_ends(a->quantity, end_words[i][1], b->quantity, end_words[i][0]);
    return are_ends && text_equal(a->input, b->input) &&
           text_equal(a->arguments, b->arguments) && text_equal(a->item, b->item);
}

/* Size of the other end of the interval; 0 when there is none, or not a finite one. */
static double other_end(const struct reference *reference, size_t row)
{
    struct question question = reference_question(reference, row);
    for (size_t i = 0; i < reference->table.row_count; i++) {
        struct question other = reference_question(reference, i);
        if (!is_other_end(&question, &other))
            continue;
        double size = fabs(number_in(reference_expected(reference, i)));
        return isfinite(size) ? size : 0;
    }
    return 0;
}

static bool numbers_agree(const struct reference *reference, size_t row, double got)
{
    double expected = number_in(reference_expected(reference, row));
    if (isnan(got))
        return false;
    if (isinf(expected) || isinf(got))
        return expected == got;
    struct question question = reference_question(reference, row);
    double relative = tolerance_of(&question);
    double error = fabs(got - expected);
    double floor = expected == 0 ? 1e-11 : 5e-15;
    if (error <= relative * fabs(expected) + floor)
        return true;
    return error <= relative * fmax(fabs(expected), other_end(reference, row)) + floor;
}

bool reference_agrees(const struct reference *reference, size_t row, struct text got)
{
    struct text kind = csv_table_cell(&reference->table, row, reference->kind);
    if (text_equal_string(kind, "undef"))
        return got.length == 0;
    if (text_equal_string(kind, "text"))
        return text_equal(got, reference_expected(reference, row));
    return numbers_agree(reference, row, number_in(got));
}
