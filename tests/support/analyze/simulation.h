/* Invented clients through the whole rule, to see how often it speaks when it should not. */
#ifndef TESTS_SUPPORT_ANALYZE_SIMULATION_H
#define TESTS_SUPPORT_ANALYZE_SIMULATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How many of the simulated clients got what the name says, and how many may or must. */
struct simulated_figure {
    const char *name;
    size_t clients;
    double measured; // share 0..1
    double required; // share
    bool is_minimum; // else the share is a maximum
};

#define SIMULATED_FIGURES 4

/*
 * Simulates `clients` clients for each figure; the same seed gives the same figures. Findings
 * come from client_findings_of alone.
 *
 * No true change: 12 weekly scores, neighbours correlated by .3, one report at the end.
 * True change: two limits of reliable change, reached after half of the 12 sessions.
 * Expected course: clients of the very model that the caseload's course is fitted to; findings
 * after each of the first 5 sessions.
 */
void simulate_rules(size_t clients,
                    uint64_t seed,
                    struct simulated_figure figures[SIMULATED_FIGURES]);

bool simulated_figure_holds(const struct simulated_figure *figure);

#endif
