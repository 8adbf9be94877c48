/* Checks for enums whose values have stored names. */
#ifndef TESTS_SUPPORT_NAMES_H
#define TESTS_SUPPORT_NAMES_H

#include <stdbool.h>

#include "tests/support/test.h"

/* Fails unless `nameless` of the names are NULL and the others differ and are not empty. */
#define assert_names_differ(names, count, nameless)                                            \
    assert_names_are_distinct((names), (count), (nameless), __FILE__, __LINE__)
void assert_names_are_distinct(
    const char *const *names, size_t count, size_t nameless, const char *file, int line);

/* Every value of an enum has a name of its own, but for `nameless` of them. */
#define assert_enum_named(type, count, nameless, name_of)                                      \
    do {                                                                                       \
        const char *names_[(count)];                                                           \
        for (int i_ = 0; i_ < (count); i_++)                                                   \
            names_[i_] = name_of((type)i_);                                                    \
        assert_names_differ(names_, (count), (nameless));                                      \
    } while (false)

/* Besides, each name leads back to its value, and other words lead nowhere. */
#define assert_enum_round_trips(type, count, nameless, name_of, from_name)                     \
    do {                                                                                       \
        type value_;                                                                           \
        assert_enum_named(type, count, nameless, name_of);                                     \
        for (int i_ = 0; i_ < (count); i_++) {                                                 \
            if (!name_of((type)i_))                                                            \
                continue;                                                                      \
            assert_true(from_name(text_of(name_of((type)i_)), &value_));                       \
            assert_int_equal(value_, i_);                                                      \
        }                                                                                      \
        assert_false(from_name(TEXT("no such word"), &value_));                                \
        assert_false(from_name(TEXT(""), &value_));                                            \
        assert_false(from_name((struct text){0}, &value_));                                    \
    } while (false)

#endif
