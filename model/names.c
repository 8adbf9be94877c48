#include "model/names.h"

int names_find(const char *const *names, size_t count, struct text name)
{
    for (size_t i = 0; i < count; i++) {
        if (names[i] != NULL && text_equal_string(name, names[i]))
            return (int)i;
    }
    return -1;
}
