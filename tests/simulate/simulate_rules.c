/* Prints what the rules say of simulated clients against what they may say; exit 1 when not. */
#include <stdio.h>
#include <stdlib.h>

#include "tests/support/analyze/simulation.h"

#define CLIENTS 20000
#define SEED 20261124

int main(void)
{
    struct simulated_figure figures[SIMULATED_FIGURES];
    int status = EXIT_SUCCESS;
    simulate_rules(CLIENTS, SEED, figures);
    for (size_t i = 0; i < SIMULATED_FIGURES; i++) {
        const struct simulated_figure *figure = &figures[i];
        bool holds = simulated_figure_holds(figure);
        printf("%-40s %6.2f %%   %s %4.1f %%   %s\n", figure->name, 100 * figure->measured,
               figure->is_minimum ? "at least" : "at most ", 100 * figure->required,
               holds ? "holds" : "MISSED");
        if (!holds)
            status = EXIT_FAILURE;
    }
    return status;
}
