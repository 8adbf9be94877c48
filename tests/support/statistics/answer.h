/* What the statistics answer to one row of a reference file. */
#ifndef TESTS_SUPPORT_STATISTICS_ANSWER_H
#define TESTS_SUPPORT_STATISTICS_ANSWER_H

#include "analyze/effect_size.h"
#include "analyze/growth_model.h"
#include "tests/support/statistics/inputs.h"

/* The row without its expected value. */
struct question {
    struct text input;
    struct text method;
    struct text arguments;
    struct text item;
    struct text quantity;
};

/* A text when `text` is not missing, else a number; NaN = undefined. */
struct answer {
    struct text text;
    double number;
};

/* Costly results that many rows ask for, of the data set that was asked for last. */
struct kept_results {
    struct text growth_input;
    struct growth_model growth;
    struct text paired_input;
    struct paired_effect paired;
    struct text groups_input;
    struct group_effect groups;
};

/* What an answer is found with. */
struct desk {
    struct inputs inputs;
    struct arena *arena; // as long as the desk
    struct arena *work;  // emptied after each answer
    struct kept_results kept;
};

/* false: a file of inputs cannot be read. */
MUST_CHECK bool desk_open(const char *inputs_folder, struct arena *arena, struct desk *desk);
void desk_close(struct desk *desk);

/* Asserts that the method and the quantity are known. The text is valid until the next answer.
 */
struct answer desk_answer(struct desk *desk, const struct question *question);

/* As the driver prints it: "" = undefined, numbers with 15 digits. */
#define ANSWER_TEXT_BYTES 4096
struct text answer_print(struct answer answer, char out[ANSWER_TEXT_BYTES]);

/* A list of figures with their names, and the one that is asked for; undefined if it is
 * missing. */
struct figure {
    const char *quantity;
    double value;
};
struct answer
pick_figure(const struct figure *figures, size_t count, const struct question *question);
struct answer answer_of(double number);
struct answer answer_of_text(struct text text);

/* A method: the name of its reference file, and who answers. */
struct method {
    const char *name;
    struct answer (*answer)(struct desk *desk, const struct question *question);
};
extern const struct method series_methods[];
extern const size_t series_method_count;
extern const struct method client_methods[];
extern const size_t client_method_count;
extern const struct method caseload_methods[];
extern const size_t caseload_method_count;

#endif
