#include "report/pdf/file_bytes.h"

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"

#define FILE_BYTES ((size_t)64 << 20)

/* Widths in bytes of the columns of the table: kind, place, number in the object stream. */
#define KIND_BYTES 1
#define PLACE_BYTES 4
#define NUMBER_BYTES 2

enum place_kind { PLACE_FREE = 0, PLACE_PLAIN = 1, PLACE_PACKED = 2 };

// Where an object is found: at a byte of the file, or in the object stream.
struct object_place {
    enum place_kind kind;
    size_t place;  // byte, or the object stream's number
    size_t number; // among the packed objects
};

struct file_writer {
    HPDF_Doc document;
    struct arena *arena;
    enum packing packing;
    HPDF_Stream stream;    // writes into `target`
    struct buffer *target; // one of the three below
    struct buffer file;
    struct buffer packed;      // objects of the object stream
    struct buffer packed_list; // their numbers and where they begin
    size_t packed_count;
    struct object_place *places;
    size_t object_count; // of libharu, with the free one at 0
};

static HPDF_STATUS write_to_target(HPDF_Stream stream, const HPDF_BYTE *bytes, HPDF_UINT length)
{
    struct file_writer *writer = stream->attr;

    buffer_put(writer->target, bytes, length);
    return HPDF_OK;
}

static HPDF_XrefEntry entry_at(const struct file_writer *writer, size_t index)
{
    return HPDF_Xref_GetEntry(writer->document->xref, (HPDF_UINT)index);
}

// Streams may not be packed. Numbers are lengths of streams, which some readers need before
// they can unpack anything.
static bool is_packed(const struct file_writer *writer, const void *object)
{
    const HPDF_Obj_Header *header = object;
    unsigned class = header->obj_class & HPDF_OCLASS_ANY;

    if (writer->packing == UNPACKED)
        return false;
    if (class == HPDF_OCLASS_DICT)
        return ((const HPDF_Dict_Rec *)object)->stream == NULL;
    return class == HPDF_OCLASS_ARRAY;
}

static void write_value(struct file_writer *writer, void *object, struct buffer *target)
{
    writer->target = target;
    HPDF_Obj_WriteValue(object, writer->stream, NULL);
}

static void pack_object(struct file_writer *writer, size_t index, void *object)
{
    writer->places[index] =
        (struct object_place){PLACE_PACKED, writer->object_count, writer->packed_count++};
    buffer_print(&writer->packed_list, "%zu %zu ", index, writer->packed.length);
    write_value(writer, object, &writer->packed);
    buffer_put_byte(&writer->packed, '\n');
}

static void begin_object(struct file_writer *writer, size_t index)
{
    writer->places[index] = (struct object_place){PLACE_PLAIN, writer->file.length, 0};
    buffer_print(&writer->file, "%zu 0 obj\n", index);
}

static void write_objects(struct file_writer *writer)
{
    for (size_t i = 1; i < writer->object_count; i++) {
        void *object = entry_at(writer, i)->obj;
        if (is_packed(writer, object)) {
            pack_object(writer, i, object);
            continue;
        }
        begin_object(writer, i);
        write_value(writer, object, &writer->file);
        buffer_put_string(&writer->file, "\nendobj\n");
    }
}

static struct text deflated(struct file_writer *writer, struct text bytes)
{
    struct buffer buffer = buffer_create(writer->arena, FILE_BYTES);
    HPDF_Stream source = HPDF_MemStream_New(writer->document->mmgr, (HPDF_UINT)bytes.length);

    if (!source)
        return (struct text){0};
    HPDF_Stream_Write(source, (const HPDF_BYTE *)bytes.data, (HPDF_UINT)bytes.length);
    writer->target = &buffer;
    HPDF_Stream_WriteToStream(source, writer->stream, HPDF_STREAM_FILTER_FLATE_DECODE, NULL);
    HPDF_Stream_Free(source);
    writer->target = NULL;
    return buffer_text(&buffer);
}

// Ends an object whose dictionary has been begun.
static void put_stream(struct file_writer *writer, struct text bytes)
{
    struct text data = deflated(writer, bytes);

    buffer_print(&writer->file, "/Filter/FlateDecode/Length %zu>>\nstream\n", data.length);
    buffer_put(&writer->file, data.data, data.length);
    buffer_put_string(&writer->file, "\nendstream\nendobj\n");
}

static void write_object_stream(struct file_writer *writer)
{
    struct buffer content = buffer_create(writer->arena, FILE_BYTES);

    buffer_put_text(&content, buffer_text(&writer->packed_list));
    buffer_put_text(&content, buffer_text(&writer->packed));
    begin_object(writer, writer->object_count);
    buffer_print(&writer->file, "<</Type/ObjStm/N %zu/First %zu", writer->packed_count,
                 writer->packed_list.length);
    put_stream(writer, buffer_text(&content));
}

static void put_big_endian(struct buffer *table, size_t number, int bytes)
{
    for (int i = bytes - 1; i >= 0; i--)
        buffer_put_byte(table, (char)(number >> (8 * i)));
}

static struct text table(struct file_writer *writer, size_t count)
{
    struct buffer table = buffer_create(writer->arena, FILE_BYTES);

    for (size_t i = 0; i < count; i++) {
        put_big_endian(&table, writer->places[i].kind, KIND_BYTES);
        put_big_endian(&table, writer->places[i].place, PLACE_BYTES);
        put_big_endian(&table, writer->places[i].number, NUMBER_BYTES);
    }
    return buffer_text(&table);
}

static unsigned long object_number(const void *object)
{
    return ((const HPDF_Obj_Header *)object)->obj_id & 0x00FFFFFF; // above are libharu's flags
}

// The table is a stream too, with what used to be the trailer as its dictionary.
static void write_table(struct file_writer *writer)
{
    HPDF_Doc document = writer->document;
    size_t index = writer->object_count + 1;
    size_t start = writer->file.length;

    begin_object(writer, index);
    buffer_print(&writer->file,
                 "<</Type/XRef/Size %zu/W[%d %d %d]/Root %lu 0 R/Info %lu 0 R/ID", index + 1,
                 KIND_BYTES, PLACE_BYTES, NUMBER_BYTES, object_number(document->catalog),
                 object_number(document->info));
    write_value(writer, HPDF_Dict_GetItem(document->trailer, "ID", HPDF_OCLASS_ARRAY),
                &writer->file);
    put_stream(writer, table(writer, index + 1));
    buffer_print(&writer->file, "startxref\n%zu\n%%%%EOF\n", start);
}

struct text file_bytes(HPDF_Doc document, enum packing packing, struct arena *arena)
{
    struct file_writer writer = {
        .document = document,
        .arena = arena,
        .packing = packing,
        .file = buffer_create(arena, FILE_BYTES),
        .packed = buffer_create(arena, FILE_BYTES),
        .packed_list = buffer_create(arena, FILE_BYTES),
        .object_count = document->xref->entries->count,
    };

    writer.places = ARENA_ARRAY(arena, struct object_place, writer.object_count + 2);
    writer.stream = HPDF_CallbackWriter_New(document->mmgr, write_to_target, &writer);
    if (!writer.stream)
        return (struct text){0};
    buffer_put_string(&writer.file, "%PDF-1.7\n%\xB7\xBE\xAD\xAA\n");
    write_objects(&writer);
    if (writer.packed_count > 0)
        write_object_stream(&writer);
    write_table(&writer);
    HPDF_Stream_Free(writer.stream);
    if (writer.file.is_truncated)
        return (struct text){0};
    return buffer_text(&writer.file);
}
