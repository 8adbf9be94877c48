#include "analyze/goal_wording.h"

#include "base/attributes.h"
#include "tests/support/test.h"

static const struct {
    const char *text;
    bool has_two;
    bool is_negative;
} texts[] = {
    {"Belajar 30 menit dan membaca 5 halaman setiap malam", true,  false},
    {"Study 30 minutes and read 5 pages",                   true,  false},
    {"Tidur 8 jam serta latihan 3 kali",                    true,  false},
    {"30 MENIT; 5 HALAMAN",                                 true,  false},
    {"Bangun pukul 6 dan tidur pukul 10",                   false, false},
    {"Belajar 30 menit dan bermain",                        false, false},
    {"Read and note 5 pages",                               false, false},
    {"3 kali/minggu",                                       false, false},
    {"ten o'clock and 8 hours",                             true,  false},
    {"timeless and scoreless",                              false, false},
    {"Sometimes and overtimes",                             false, false},
    {"Stop shouting at my brother",                         false, true },
    {"tidak bolos",                                         false, true },
    {"Jangan terlambat lagi",                               false, true },
    {"BERHENTI merokok",                                    false, true },
    {"  avoid fights",                                      false, true },
    {"not late",                                            false, true },
    {"Stopwatch used daily",                                false, false},
    {"Datang tepat waktu, tidak terlambat",                 false, false},
    {"Nothing",                                             false, false},
    {"",                                                    false, false},
    {"...",                                                 false, false},
};

static void words_are_found_as_whole_words(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        struct text text = text_of(texts[i].text);
        if (wording_has_two_variables(text) != texts[i].has_two)
            fail_msg("two variables in \"%s\"", texts[i].text);
        if (wording_is_negative(text) != texts[i].is_negative)
            fail_msg("negative \"%s\"", texts[i].text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_found_as_whole_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
