#include "ingest/csv_reader.h"

#include <string.h>

#include "base/buffer.h"
#include "tests/support/test.h"

// A record as one text: line:field|field (line of a field only where it differs), then !fault.
static void put_record(struct buffer *out, const struct csv_record *record)
{
    static const char *const faults[] = {
        [CSV_GOOD] = "",
        [CSV_TEXT_AFTER_QUOTE] = "!after",
        [CSV_QUOTE_UNCLOSED] = "!unclosed",
        [CSV_FIELD_TOO_LONG] = "!long",
        [CSV_TOO_MANY_FIELDS] = "!many",
    };

    buffer_print(out, "%u-%u:", record->line, record->line_end);
    for (size_t i = 0; i < record->count; i++) {
        if (i > 0)
            buffer_put_byte(out, '|');
        if (record->fields[i].line != record->line)
            buffer_print(out, "@%u ", record->fields[i].line);
        buffer_put_text(out, record->fields[i].text);
    }
    buffer_put_string(out, faults[record->fault]);
    if (record->fault != CSV_GOOD)
        buffer_print(out, "%zu", record->fault_field);
    buffer_put_byte(out, ';');
}

static struct text read_all(struct text content, char delimiter, struct arena *arena)
{
    struct csv_reader reader = csv_reader_create(content, delimiter, arena);
    struct buffer out = buffer_create(arena, SIZE_MAX);
    struct csv_record record;

    while (csv_reader_next(&reader, &record))
        put_record(&out, &record);
    return buffer_text(&out);
}

static const struct {
    const char *name;
    const char *content;
    char delimiter;
    const char *records;
} cases[] = {
    {"nothing",                                     "",                        ',',  ""                             },
    {"one field",                                   "a",                       ',',  "1-1:a;"                       },
    {"no line end at the end",                      "a,b\nc,d",                ',',  "1-1:a|b;2-2:c|d;"             },
    {"a line end at the end adds no record",        "a,b\n",                   ',',  "1-1:a|b;"                     },
    {"empty fields",                                ",\n",                     ',',  "1-1:|;"                       },
    {"a blank line is a record of one empty field", "a\n\nb\n",                ',',  "1-1:a;2-2:;3-3:b;"            },
    {"carriage returns alone",                      "a,b\rc\r",                ',',  "1-1:a|b;2-2:c;"               },
    {"both",                                        "a,b\r\nc\r\n",            ',',  "1-1:a|b;2-2:c;"               },
    {"other delimiter",                             "a,b;c\n",                 ';',  "1-1:a,b|c;"                   },
    {"quoted delimiter",                            "\"a,b\",c\n",             ',',  "1-1:a,b|c;"                   },
    {"doubled quotes",                              "\"say \"\"yes\"\"\",c\n", ',',  "1-1:say \"yes\"|c;"           },
    {"quotes alone",                                "\"\",\"\"\"\"\n",         ',',  "1-1:|\";"                     },
    {"two fields with doubled quotes",              "\"a\"\"b\",\"c\"\"d\"\n", ',',  "1-1:a\"b|c\"d;"               },
    {"a quote inside an unquoted field",            "5\" tall,x\n",            ',',  "1-1:5\" tall|x;"              },
    {"blanks around a quoted field",                "a, \"b,c\" ,d\n",         ',',  "1-1:a|b,c|d;"                 },
    {"blanks of an unquoted field stay",            "a, b ,c\n",               ',',  "1-1:a| b |c;"                 },
    {"a tab is a delimiter, not a blank",           "a\t\"b\"\t\tc\n",         '\t', "1-1:a|b||c;"                  },
    {"line breaks inside",                          "a,\"x\ny\",c\nd\n",       ',',  "1-2:a|x\ny|@2 c;3-3:d;"       },
    {"CRLF inside becomes LF",                      "\"x\r\ny\"\r\nd\r\n",     ',',  "1-2:x\ny;3-3:d;"              },
    {"CR inside becomes LF",                        "\"x\ry\"\rd\r",           ',',  "1-2:x\ny;3-3:d;"              },
    {"text after a closing quote",                  "a,\"b\" c,d\ne,f\n",      ',',  "1-1:a|b!after1;2-2:e|f;"      },
    {"a backslash is no escape",                    "\"a \\\"b\\\" c\"\ne\n",  ',',  "1-1:a \\!after0;2-2:e;"       },
    {"text after a quote that spans lines",         "a,\"b\nc\"d,e\nf\n",      ',',
     "1-2:a|b\nc!after1;3-3:f;"                                                                                     },
    {"never closed",                                "a\nb,\"c\nd\n",           ',',  "1-1:a;2-4:b|c\nd\n!unclosed1;"},
    {"a mark before a quote",                       "\xEF\xBB\xBF\"a\",b\n",   ',',  "1-1:a|b;"                     },
};

static void records_are_as_written(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena *arena = arena_create();
        struct text got = read_all(text_of(cases[i].content), cases[i].delimiter, arena);
        if (!text_equal_string(got, cases[i].records))
            fail_msg("%s: %.*s", cases[i].name, (int)got.length, got.data);
        arena_destroy(arena);
    }
}

static void a_record_knows_its_bytes(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct text content = TEXT("a,b\r\n\"c\r\n\",d\r\ne");
    struct csv_reader reader = csv_reader_create(content, ',', arena);
    struct csv_record record;

    assert_true(csv_reader_next(&reader, &record));
    assert_text_equal(text_slice(content, record.from, record.length), "a,b");
    assert_true(csv_reader_next(&reader, &record));
    assert_text_equal(text_slice(content, record.from, record.length), "\"c\r\n\",d");
    csv_reader_seek(&reader, 0, 1);
    assert_true(csv_reader_next(&reader, &record));
    assert_int_equal(record.line, 1);
    assert_text_equal(record.fields[1].text, "b");
    arena_destroy(arena);
}

static void a_long_field_is_named_and_reading_goes_on(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct buffer content = buffer_create(arena, SIZE_MAX);
    struct csv_record record;

    buffer_put_string(&content, "a,");
    for (size_t i = 0; i <= CSV_MAX_FIELD_BYTES; i++)
        buffer_put_byte(&content, 'x');
    buffer_put_string(&content, ",c\nd\n");
    struct csv_reader reader = csv_reader_create(buffer_text(&content), ',', arena);
    assert_true(csv_reader_next(&reader, &record));
    assert_int_equal(record.fault, CSV_FIELD_TOO_LONG);
    assert_int_equal(record.fault_field, 1);
    assert_int_equal(record.count, 3);
    assert_true(csv_reader_next(&reader, &record));
    assert_int_equal(record.fault, CSV_GOOD);
    assert_text_equal(record.fields[0].text, "d");
    arena_destroy(arena);
}

static void too_many_fields_are_left_out(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct buffer content = buffer_create(arena, SIZE_MAX);
    struct csv_record record;

    for (size_t i = 0; i < CSV_MAX_FIELDS; i++)
        buffer_put_string(&content, "x,");
    buffer_put_string(&content, "x\nd\n");
    struct csv_reader reader = csv_reader_create(buffer_text(&content), ',', arena);
    assert_true(csv_reader_next(&reader, &record));
    assert_int_equal(record.fault, CSV_TOO_MANY_FIELDS);
    assert_int_equal(record.count, CSV_MAX_FIELDS);
    assert_true(csv_reader_next(&reader, &record));
    assert_int_equal(record.count, 1);
    arena_destroy(arena);
}

static void blank_and_empty_are_told_apart(void **state)
{
    (void)state;
    static const struct {
        const char *content;
        bool is_blank, is_empty;
    } rows[] = {
        {" \t",      true,  true },
        {"\xC2\xA0", true,  true },
        {";; ;",     false, true },
        {";x",       false, false},
        {"x",        false, false},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct arena *arena = arena_create();
        struct csv_reader reader = csv_reader_create(text_of(rows[i].content), ';', arena);
        struct csv_record record;
        assert_true(csv_reader_next(&reader, &record));
        assert_int_equal(csv_record_is_blank(&record), rows[i].is_blank);
        assert_int_equal(csv_record_is_empty(&record), rows[i].is_empty);
        arena_destroy(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(records_are_as_written),
        cmocka_unit_test(a_record_knows_its_bytes),
        cmocka_unit_test(a_long_field_is_named_and_reading_goes_on),
        cmocka_unit_test(too_many_fields_are_left_out),
        cmocka_unit_test(blank_and_empty_are_told_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
