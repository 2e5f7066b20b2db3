#!/usr/bin/env python3
"""Makes the broken documents beside this script: one per failure, named for it. Run again, it makes the same bytes."""

import io
import os
import struct
import zipfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="xml" ContentType="application/xml"/></Types>')
RELS = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="{}"/></Relationships>')


def paragraph(text):
    return f'<w:p><w:r><w:t>{text}</w:t></w:r></w:p>'


def document(body):
    return f'<?xml version="1.0" encoding="UTF-8"?><w:document {W}><w:body>{body}</w:body></w:document>'


def entry(name):
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def package(parts, target='word/document.xml'):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as container:
        container.writestr(entry('[Content_Types].xml'), TYPES)
        container.writestr(entry('_rels/.rels'), RELS.format(target))
        for name, content in parts:
            container.writestr(entry(name), content)
    return out.getvalue()


def docx(body):
    return package([('word/document.xml', document(body))])


def save(name, content):
    with open(os.path.join(HERE, name), 'wb') as file:
        file.write(content)


def central_sizes(data, name, packed=None, unpacked=None, crc=None):
    """Changes what both headers of an entry say of it."""
    data = bytearray(data)
    encoded = name.encode()
    for signature, offset, name_at in ((b'PK\x03\x04', 14, 30), (b'PK\x01\x02', 16, 46)):
        at = data.find(signature)
        while at >= 0 and data[at + name_at:at + name_at + len(encoded)] != encoded:
            at = data.find(signature, at + 4)
        for index, value in enumerate((crc, packed, unpacked)):
            if value is not None:
                struct.pack_into('<I', data, at + offset + 4 * index, value)
    return bytes(data)


def ole(stream):
    """The head of a compound file and a directory entry of that name ([MS-CFB])."""
    return (b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + bytes(504) + stream.encode('utf-16-le') + bytes(512))


def deep(levels):
    return docx('<w:sdt><w:sdtContent>' * levels + paragraph('djupt') + '</w:sdtContent></w:sdt>' * levels)


def bomb(megabytes):
    """A text of blanks that unpacks to this many megabytes, made without holding them."""
    head = document('@').split('@')
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    checksum, size, packed = 0, 0, b''
    for piece in [head[0].encode()] + [b' ' * (1 << 20)] * megabytes + [head[1].encode()]:
        checksum = zlib.crc32(piece, checksum)
        size += len(piece)
        packed += deflate.compress(piece)
    packed += deflate.flush()
    placeholder = docx(paragraph('x'))
    name = 'word/document.xml'
    with zipfile.ZipFile(io.BytesIO(placeholder)) as container:
        info = container.getinfo(name)
        start = info.header_offset + 30 + len(name)
        end = start + info.compress_size
    data = central_sizes(placeholder, name, len(packed), size, checksum)
    moved = len(packed) - (end - start)
    data = bytearray(data[:start] + packed + data[end:])
    directory = data.rfind(b'PK\x05\x06')
    struct.pack_into('<I', data, directory + 16, struct.unpack_from('<I', data, directory + 16)[0] + moved)
    return bytes(data)


whole = docx(paragraph('Hela dokumentet.') * 50)
lol = ''.join(f'<!ENTITY l{n} "{("&l%d;" % (n - 1)) * 10}">' for n in range(1, 10))

save('empty_file.docx', b'')
save('not_a_zip.docx', b'Detta ar bara text.\n')
save('cut_off.docx', whole[:len(whole) * 2 // 3])
save('password_protected.docx', ole('EncryptedPackage'))
save('old_word_format.docx', ole('WordDocument'))
save('no_document_part.docx', package([('word/styles.xml', '<x/>')]))
save('spreadsheet.docx', package([('xl/workbook.xml', '<workbook/>')], 'xl/workbook.xml'))
save('presentation.docx', package([('ppt/presentation.xml', '<p/>')], 'ppt/presentation.xml'))
save('opendocument.docx', package([('content.xml', '<x/>'), ('mimetype', 'application/vnd.oasis.opendocument.text')]))
save('xml_broken.docx', package([('word/document.xml', document(paragraph('hej'))[:-30])]))
save('xml_wrong_encoding.docx', package([('word/document.xml', document(paragraph('@')).encode().replace(b'@', b'\xff\xfe\xff'))]))
save('styles_broken.docx', package([('word/document.xml', document(paragraph('hej'))), ('word/styles.xml', '<w:styles')]))
save('entity_bomb.docx', package([('word/document.xml', f'<!DOCTYPE d [<!ENTITY l0 "lol">{lol}]>'
                                   + document(paragraph('&l9;')).split('?>')[1])]))
save('external_entity.docx', package([('word/document.xml', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
                                       + document(paragraph('&x;')).split('?>')[1])]))
save('undeclared_entity.docx', docx(paragraph('&okand;')))
save('nested_10000_deep.docx', deep(5000))
save('declares_gigabytes.docx', central_sizes(whole, 'word/document.xml', unpacked=0xF0000000))
save('unpacks_to_gigabytes.docx', bomb(1100))
save('says_less_than_it_holds.docx', central_sizes(whole, 'word/document.xml', unpacked=100))
save('says_more_than_it_holds.docx', central_sizes(whole, 'word/document.xml', unpacked=100000))
save('wrong_checksum.docx', central_sizes(whole, 'word/document.xml', crc=0x12345678))
save('two_document_parts.docx', package([('word/document.xml', document(paragraph('ett'))),
                                         ('Word/Document.xml', document(paragraph('tva')))]))
save('encrypted_entry.docx', (lambda data: data.replace(b'PK\x03\x04\x14\x00\x00\x00', b'PK\x03\x04\x14\x00\x01\x00')
                              .replace(b'PK\x01\x02\x14\x03\x14\x00\x00\x00', b'PK\x01\x02\x14\x03\x14\x00\x01\x00'))(whole))
save('paths_outside.docx', package([('word/document.xml', document(paragraph('Ofarligt.'))), ('../../utanfor.xml', '<x/>'),
                                    ('/etc/rot.xml', '<x/>')]))
save('too_many_entries.docx', package([('word/document.xml', document(paragraph('hej')))]
                                      + [(f'm/{n}', '') for n in range(10001)]))
save('no_paragraphs.docx', docx(''))
