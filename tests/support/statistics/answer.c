#include "tests/support/statistics/answer.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

struct answer answer_of(double number)
{
    return (struct answer){.number = number};
}

struct answer answer_of_text(struct text text)
{
    static const char empty[] = "";
    return (struct answer){
        .text = {text.data ? text.data : empty, text.length}
    };
}

struct answer
pick_figure(const struct figure *figures, size_t count, const struct question *question)
{
    for (size_t i = 0; i < count; i++)
        if (text_equal_string(question->quantity, figures[i].quantity))
            return answer_of(figures[i].value);
    return answer_of(NAN);
}

static const struct method *
find_method(const struct method *methods, size_t count, struct text name)
{
    for (size_t i = 0; i < count; i++)
        if (text_equal_string(name, methods[i].name))
            return &methods[i];
    return NULL;
}

bool desk_open(const char *inputs_folder, struct arena *arena, struct desk *desk)
{
    *desk = (struct desk){.arena = arena, .work = arena_create()};
    return inputs_read(inputs_folder, arena, &desk->inputs);
}

void desk_close(struct desk *desk)
{
    arena_destroy(desk->work);
}

struct answer desk_answer(struct desk *desk, const struct question *question)
{
    const struct method *method =
        find_method(series_methods, series_method_count, question->method);
    if (!method)
        method = find_method(client_methods, client_method_count, question->method);
    if (!method)
        method = find_method(caseload_methods, caseload_method_count, question->method);
    arena_reset(desk->work);
    return method ? method->answer(desk, question) : answer_of(NAN);
}

struct text answer_print(struct answer answer, char out[ANSWER_TEXT_BYTES])
{
    if (answer.text.data) {
        assert(answer.text.length < ANSWER_TEXT_BYTES);
        memcpy(out, answer.text.data, answer.text.length);
        return (struct text){out, answer.text.length};
    }
    if (isnan(answer.number))
        return (struct text){out, 0};
    if (isinf(answer.number))
        return answer.number > 0 ? TEXT("Inf") : TEXT("-Inf");
    int length = snprintf(out, ANSWER_TEXT_BYTES, "%.15g", answer.number + 0.0);
    return (struct text){out, (size_t)length};
}
