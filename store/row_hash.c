#include "store/row_hash.h"

#include <math.h>
#include <string.h>

enum value_tag { TAG_NULL = 1, TAG_INT, TAG_REAL, TAG_TEXT };

static uint64_t mixed(uint64_t hash, uint64_t value)
{
    const uint64_t odd = UINT64_C(0xff51afd7ed558ccd);

    hash = (hash ^ value) * odd;
    return hash ^ (hash >> 32);
}

uint64_t row_hash_null(uint64_t hash)
{
    return mixed(hash, TAG_NULL);
}

uint64_t row_hash_int(uint64_t hash, int64_t value)
{
    return mixed(mixed(hash, TAG_INT), (uint64_t)value);
}

uint64_t row_hash_real(uint64_t hash, double value)
{
    uint64_t bits;

    if (isnan(value))
        return row_hash_null(hash);
    value += 0.0; // turns -0 into 0, which is what SQLite gives back
    memcpy(&bits, &value, sizeof(bits));
    return mixed(mixed(hash, TAG_REAL), bits);
}

uint64_t row_hash_text(uint64_t hash, struct text value)
{
    if (value.data == NULL)
        return row_hash_null(hash);
    hash = mixed(mixed(hash, TAG_TEXT), value.length);
    for (size_t i = 0; i < value.length; i += sizeof(uint64_t)) {
        uint64_t word = 0;
        size_t rest = value.length - i;
        memcpy(&word, value.data + i, rest < sizeof(word) ? rest : sizeof(word));
        hash = mixed(hash, word);
    }
    return hash;
}
