#include "tests/support/analyze/simulation.h"

#include <math.h>

#include "tests/support/test.h"

#define CLIENTS 1000
#define SEED 7
#define ERRORS_ALLOWED 2

/* Standard error of a share of CLIENTS: so few clients say no more. */
static double chance(double share)
{
    return sqrt(share * (1 - share) / CLIENTS);
}

/* A small part of `make simulate`; the seed is fixed, so it holds always or never. */
static void the_rules_speak_as_rarely_as_they_must(void **state)
{
    (void)state;
    struct simulated_figure figures[SIMULATED_FIGURES];
    simulate_rules(CLIENTS, SEED, figures);
    for (size_t i = 0; i < SIMULATED_FIGURES; i++) {
        double allowed = ERRORS_ALLOWED * chance(figures[i].required);
        figures[i].required += figures[i].is_minimum ? -allowed : allowed;
        if (!simulated_figure_holds(&figures[i]))
            fail_msg("%s: %.4f, required %.4f", figures[i].name, figures[i].measured,
                     figures[i].required);
    }
}

static void the_same_seed_gives_the_same_figures(void **state)
{
    (void)state;
    struct simulated_figure once[SIMULATED_FIGURES], again[SIMULATED_FIGURES];
    simulate_rules(100, SEED, once);
    simulate_rules(100, SEED, again);
    for (size_t i = 0; i < SIMULATED_FIGURES; i++)
        assert_true(once[i].measured == again[i].measured);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_rules_speak_as_rarely_as_they_must),
        cmocka_unit_test(the_same_seed_gives_the_same_figures),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
