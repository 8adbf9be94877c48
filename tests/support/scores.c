#include "tests/support/scores.h"

#include "base/arena.h"

int create_work(void **state)
{
    *state = arena_create();
    return 0;
}

int destroy_work(void **state)
{
    arena_destroy(*state);
    return 0;
}

void invent_scores(uint32_t seed, double *scores, size_t count)
{
    uint32_t state = seed * 2654435761U + 1;
    for (size_t i = 0; i < count; i++) {
        state = state * 1664525U + 1013904223U;
        scores[i] = (double)((state >> 16) % 55) / 2;
    }
}

void number_sessions(double *sessions, size_t count)
{
    for (size_t i = 0; i < count; i++)
        sessions[i] = (double)(i + 1);
}
