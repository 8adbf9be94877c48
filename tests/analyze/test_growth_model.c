#include "analyze/growth_model.h"

#include "tests/support/scores.h"
#include "tests/support/test.h"

enum { CLIENTS = 12, SESSIONS = 6, SCORES = CLIENTS * SESSIONS };

/* A practice whose clients differ in level and in course; noise is invented. */
static void invent_practice(struct growth_score *scores, double client_spread)
{
    double noise[SCORES];
    double level[CLIENTS];
    double course[CLIENTS];
    invent_scores(11, noise, SCORES);
    invent_scores(12, level, CLIENTS);
    invent_scores(13, course, CLIENTS);
    for (size_t i = 0; i < SCORES; i++) {
        size_t client = i / SESSIONS;
        double x = log((double)(i % SESSIONS + 1));
        scores[i].client = client;
        scores[i].session = (double)(i % SESSIONS + 1);
        scores[i].score = 20 - 4 * x + noise[i] / 10 +
                          client_spread * (level[client] / 4 + course[client] / 10 * x);
    }
}

static void a_practice_has_a_course(void **state)
{
    struct growth_score scores[SCORES];
    invent_practice(scores, 1);
    struct growth_model model = growth_model_fit(scores, SCORES, CLIENTS, *state);
    assert_int_equal(model.why, WHY_NONE);
    assert_int_equal(model.client_count, CLIENTS);
    assert_false(model.is_singular);
    assert_true(model.parameters.b1 < 0 && model.parameters.b1 > -4);
    assert_true(model.parameters.g00 > 0 && model.parameters.g11 > 0);
    assert_true(model.parameters.sigma2 > 0);
    double sum = 0;
    for (size_t i = 0; i < CLIENTS; i++)
        sum += model.deviations[i].u0;
    assert_true(fabs(sum) < 1e-6); // all have the same sessions: deviations cancel
}

static void the_course_follows_shift_scale_and_order(void **state)
{
    struct growth_score scores[SCORES];
    struct growth_score changed[SCORES];
    invent_practice(scores, 1);
    for (size_t i = 0; i < SCORES; i++) {
        changed[SCORES - 1 - i] = scores[i];
        changed[SCORES - 1 - i].score = 2 * scores[i].score + 1000;
    }
    struct growth_model a = growth_model_fit(scores, SCORES, CLIENTS, *state);
    struct growth_model b = growth_model_fit(changed, SCORES, CLIENTS, *state);
    assert_near(b.parameters.b0, 2 * a.parameters.b0 + 1000, 1e-10, "b0");
    assert_near(b.parameters.b1, 2 * a.parameters.b1, 1e-8, "b1");
    assert_near(b.parameters.g00, 4 * a.parameters.g00, 1e-7, "g00");
    assert_near(b.parameters.g11, 4 * a.parameters.g11, 1e-7, "g11");
    assert_near(b.parameters.sigma2, 4 * a.parameters.sigma2, 1e-7, "sigma2");
    assert_near(b.criterion, a.criterion + (SCORES - 2) * log(4), 1e-10, "criterion");
    assert_near(b.deviations[3].u1, 2 * a.deviations[3].u1, 1e-6, "deviation");
}

static void equal_clients_give_a_singular_fit(void **state)
{
    struct growth_score scores[SCORES];
    invent_practice(scores, 0);
    for (size_t i = SESSIONS; i < SCORES; i++)
        scores[i].score = scores[i % SESSIONS].score;
    struct growth_model model = growth_model_fit(scores, SCORES, CLIENTS, *state);
    assert_int_equal(model.why, WHY_NONE);
    assert_true(model.is_singular);
    assert_true(fabs(model.deviations[0].u0) < 1e-4);
    assert_true(model.parameters.sigma2 > 0);
}

static void clients_without_scores_do_not_count(void **state)
{
    struct growth_score scores[SCORES];
    invent_practice(scores, 1);
    struct growth_model model = growth_model_fit(scores, SCORES, CLIENTS + 5, *state);
    assert_int_equal(model.client_count, CLIENTS);
    assert_true(model.deviations[CLIENTS].u0 == 0); // nothing known: as the typical client
}

static const struct {
    const char *name;
    size_t count;
    struct growth_score scores[9];
    enum why why;
} edges[] = {
    {"no scores",              0, {{0, 0, 0}},                                                        WHY_NO_DATA},
    {"five scores",            5, {{0, 1, 1}, {0, 2, 3}, {1, 1, 2}, {1, 2, 5}, {2, 1, 4}},            WHY_TOO_FEW},
    {"two clients",
     6,                           {{0, 1, 1}, {0, 2, 3}, {0, 3, 2}, {1, 1, 2}, {1, 2, 5}, {1, 3, 1}},
     WHY_TOO_FEW                                                                                                 },
    {"one session each",
     6,                           {{0, 1, 1}, {0, 1, 3}, {1, 2, 2}, {1, 2, 5}, {2, 3, 4}, {2, 3, 1}},
     WHY_TOO_FEW                                                                                                 },
    {"equal scores",
     6,                           {{0, 1, 4}, {0, 2, 4}, {1, 1, 4}, {1, 2, 4}, {2, 1, 4}, {2, 2, 4}},
     WHY_CONSTANT                                                                                                },
    {"a line for each client",
     6,                           {{0, 1, 1}, {0, 2, 3}, {1, 1, 2}, {1, 2, 5}, {2, 1, 4}, {2, 2, 4}},
     WHY_EXACT                                                                                                   },
    {"session 0",              2, {{0, 0, 1}, {0, 2, 3}},                                             WHY_NO_DATA},
    {"a missing number",       2, {{0, 1, NAN}, {0, 2, 3}},                                           WHY_NO_DATA},
};

static void edges_say_why_there_is_no_model(void **state)
{
    for (size_t i = 0; i < COUNT(edges); i++) {
        struct growth_model model =
            growth_model_fit(edges[i].scores, edges[i].count, 3, *state);
        if (model.why != edges[i].why)
            fail_msg("%s: reason %d", edges[i].name, model.why);
        assert_true(isnan(model.parameters.b0) && isnan(model.criterion) && !model.deviations);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_practice_has_a_course),
        cmocka_unit_test(the_course_follows_shift_scale_and_order),
        cmocka_unit_test(equal_clients_give_a_singular_fit),
        cmocka_unit_test(clients_without_scores_do_not_count),
        cmocka_unit_test(edges_say_why_there_is_no_model),
    };
    return cmocka_run_group_tests(tests, create_work, destroy_work);
}
