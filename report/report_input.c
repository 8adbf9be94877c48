#include "report/report_input.h"

const struct counsellor *letterhead_counsellor(const struct letterhead *letterhead,
                                               struct text code)
{
    for (size_t i = 0; i < letterhead->counsellor_count; i++) {
        if (text_equal(letterhead->counsellors[i].code, code))
            return &letterhead->counsellors[i];
    }
    return NULL;
}
