#include "report/pdf/objects.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#include "report/pdf/printable.h"

#define TEXT_CHARACTERS 8192 /* in UTF-16 as hexadecimal below libharu's 65,535 bytes */

HPDF_Dict dictionary_direct(HPDF_Doc document)
{
    return HPDF_Dict_New(document->mmgr);
}

HPDF_Dict dictionary_indirect(HPDF_Doc document)
{
    HPDF_Dict dictionary = HPDF_Dict_New(document->mmgr);

    // A failed HPDF_Xref_Add has freed the dictionary.
    if (dictionary && HPDF_Xref_Add(document->xref, dictionary) != HPDF_OK)
        return NULL;
    return dictionary;
}

HPDF_Array array_direct(HPDF_Doc document)
{
    return HPDF_Array_New(document->mmgr);
}

HPDF_Dict stream_object(HPDF_Doc document, struct text bytes, enum compression compression)
{
    HPDF_Dict dictionary = HPDF_DictStream_New(document->mmgr, document->xref);

    if (!dictionary)
        return NULL;
    if (compression == COMPRESSED)
        dictionary->filter = HPDF_STREAM_FILTER_FLATE_DECODE;
    HPDF_Stream_Write(dictionary->stream, (const HPDF_BYTE *)bytes.data,
                      (HPDF_UINT)bytes.length);
    return dictionary;
}

void dictionary_put_name(HPDF_Dict dictionary, const char *key, const char *name)
{
    if (dictionary)
        HPDF_Dict_AddName(dictionary, key, name);
}

void dictionary_put_number(HPDF_Dict dictionary, const char *key, long number)
{
    if (dictionary)
        HPDF_Dict_AddNumber(dictionary, key, (HPDF_INT32)number);
}

void dictionary_put_true(HPDF_Dict dictionary, const char *key)
{
    if (dictionary)
        HPDF_Dict_AddBoolean(dictionary, key, HPDF_TRUE);
}

void dictionary_put_object(HPDF_Dict dictionary, const char *key, void *object)
{
    if (dictionary && object)
        HPDF_Dict_Add(dictionary, key, object);
}

void dictionary_put_ascii(HPDF_Dict dictionary,
                          const char *key,
                          HPDF_Doc document,
                          const char *string)
{
    dictionary_put_object(dictionary, key, HPDF_String_New(document->mmgr, string, NULL));
}

// As it stands: four hexadecimal digits a character are long and hard to read.
static bool is_ascii(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if ((unsigned char)text.data[i] < ' ' || (unsigned char)text.data[i] > '~')
            return false;
    }
    return text.length <= TEXT_CHARACTERS;
}

static size_t put_unit(HPDF_BYTE *out, uint32_t unit)
{
    out[0] = (HPDF_BYTE)(unit >> 8);
    out[1] = (HPDF_BYTE)unit;
    return 2;
}

static size_t put_utf16(HPDF_BYTE *out, uint32_t code_point)
{
    if (code_point <= 0xFFFF)
        return put_unit(out, code_point);
    code_point -= 0x10000;
    put_unit(out, 0xD800 | code_point >> 10);
    return 2 + put_unit(out + 2, 0xDC00 | (code_point & 0x3FF));
}

static HPDF_String ascii_string(HPDF_Doc document, struct text text)
{
    char string[TEXT_CHARACTERS + 1];

    for (size_t i = 0; i < text.length; i++)
        string[i] = text.data[i];
    string[text.length] = '\0';
    return HPDF_String_New(document->mmgr, string, NULL);
}

static HPDF_Binary utf16_string(HPDF_Doc document, struct text text)
{
    HPDF_BYTE bytes[2 + 4 * TEXT_CHARACTERS];
    size_t length = put_unit(bytes, 0xFEFF);
    uint32_t code_point;

    for (size_t i = 0; i < TEXT_CHARACTERS && printable_next(&text, &code_point); i++)
        length += put_utf16(bytes + length, code_point);
    return HPDF_Binary_New(document->mmgr, bytes, (HPDF_UINT)length);
}

void dictionary_put_text(HPDF_Dict dictionary,
                         const char *key,
                         HPDF_Doc document,
                         struct text text)
{
    if (is_ascii(text))
        dictionary_put_object(dictionary, key, ascii_string(document, text));
    else
        dictionary_put_object(dictionary, key, utf16_string(document, text));
}

void array_append_name(HPDF_Array array, const char *name)
{
    if (array)
        HPDF_Array_AddName(array, name);
}

void array_append_number(HPDF_Array array, long number)
{
    if (array)
        HPDF_Array_AddNumber(array, (HPDF_INT32)number);
}

void array_append_real(HPDF_Array array, double number)
{
    if (array)
        HPDF_Array_AddReal(array, (HPDF_REAL)(round(number * 100) / 100));
}

void array_append_object(HPDF_Array array, void *object)
{
    if (array && object)
        HPDF_Array_Add(array, object);
}
