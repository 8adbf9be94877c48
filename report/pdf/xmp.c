#include "report/pdf/xmp.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "report/pdf/printable.h"

#define PACKET_BYTES ((size_t)256 * 1024)

static const char head[] =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
    " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
    "<pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>\n";

// PDF/A knows no property that it was not told of: pdfuaid must be described.
static const char tail[] =
    "</rdf:Description>\n"
    "<rdf:Description rdf:about=\"\""
    " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
    "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";

static void put_escaped(struct buffer *packet, struct text text)
{
    uint32_t code_point;

    while (printable_next(&text, &code_point)) {
        if (code_point == '&')
            buffer_put_string(packet, "&amp;");
        else if (code_point == '<')
            buffer_put_string(packet, "&lt;");
        else if (code_point == '>')
            buffer_put_string(packet, "&gt;");
        else
            buffer_put_code_point(packet, code_point);
    }
}

// `opening` and `closing` hold the element and its container; nothing for an empty text.
static void
put_property(struct buffer *packet, const char *opening, struct text text, const char *closing)
{
    if (text_is_empty(text))
        return;
    buffer_put_string(packet, opening);
    put_escaped(packet, text);
    buffer_put_string(packet, closing);
    buffer_put_byte(packet, '\n');
}

static struct text xmp_date(const struct pdf_info *info, struct arena *arena)
{
    struct buffer buffer = buffer_create(arena, 64);
    struct date date = day_date(info->as_of);
    int offset = info->utc_offset_minutes;

    buffer_print(&buffer, "%04d-%02d-%02dT00:00:00%c%02d:%02d", date.year, date.month, date.day,
                 offset < 0 ? '-' : '+', abs(offset) / 60, abs(offset) % 60);
    return buffer_text(&buffer);
}

struct text xmp_packet(const struct pdf_info *info, struct arena *arena)
{
    struct buffer packet = buffer_create(arena, PACKET_BYTES);
    struct text date = xmp_date(info, arena);

    buffer_put_string(&packet, head);
    put_property(&packet, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", info->title,
                 "</rdf:li></rdf:Alt></dc:title>");
    put_property(&packet, "<dc:creator><rdf:Seq><rdf:li>", info->author,
                 "</rdf:li></rdf:Seq></dc:creator>");
    put_property(&packet, "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">",
                 info->subject, "</rdf:li></rdf:Alt></dc:description>");
    put_property(&packet, "<dc:language><rdf:Bag><rdf:li>", text_of(info->language),
                 "</rdf:li></rdf:Bag></dc:language>");
    put_property(&packet, "<xmp:CreatorTool>", text_of(info->creator), "</xmp:CreatorTool>");
    put_property(&packet, "<xmp:CreateDate>", date, "</xmp:CreateDate>");
    put_property(&packet, "<xmp:ModifyDate>", date, "</xmp:ModifyDate>");
    put_property(&packet, "<pdf:Producer>", text_of(PDF_PRODUCER), "</pdf:Producer>");
    buffer_put_string(&packet, tail);
    return buffer_text(&packet);
}
