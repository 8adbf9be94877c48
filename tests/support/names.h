/* Checks for enums whose values have stored names. */
#ifndef TESTS_SUPPORT_NAMES_H
#define TESTS_SUPPORT_NAMES_H

#include "tests/support/test.h"

/* Fails unless `nameless` of the names are NULL and the others differ and are not empty. */
#define assert_names_differ(names, count, nameless)                                            \
    assert_names_are_distinct((names), (count), (nameless), __FILE__, __LINE__)
void assert_names_are_distinct(
    const char *const *names, size_t count, size_t nameless, const char *file, int line);

/* Defines a test: every value of the enum has a name of its own, but for `nameless` of them. */
#define ENUM_NAMES_TEST(test, type, count, nameless, name_of)                                  \
    static void test(void **state)                                                             \
    {                                                                                          \
        const char *names[(count)];                                                            \
        (void)state;                                                                           \
        for (int i = 0; i < (count); i++)                                                      \
            names[i] = name_of((type)i);                                                       \
        assert_names_differ(names, (count), (nameless));                                       \
    }

/* Besides, each name leads back to its value, and other words lead nowhere. */
#define ENUM_ROUND_TRIP_TEST(test, type, count, nameless, name_of, from_name)                  \
    ENUM_NAMES_TEST(test##_once, type, count, nameless, name_of)                               \
    static void test(void **state)                                                             \
    {                                                                                          \
        type value;                                                                            \
        test##_once(state);                                                                    \
        for (int i = 0; i < (count); i++) {                                                    \
            const char *name = name_of((type)i);                                               \
            if (name != NULL && !(from_name(text_of(name), &value) && (int)value == i))        \
                fail_msg("%s", name);                                                          \
        }                                                                                      \
        assert_false(from_name(TEXT("no such word"), &value));                                 \
        assert_false(from_name(TEXT(""), &value));                                             \
        assert_false(from_name((struct text){0}, &value));                                     \
    }

#endif
