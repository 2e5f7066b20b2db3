"""write_python_docx.py PARAGRAPHS.json OUT.docx"""

import json
import sys

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def add_field(paragraph, instruction):
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()._r
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = instruction
        run.append(element)


paragraphs = json.load(open(sys.argv[1]))
document = docx.Document()
add_field(document.sections[0].footer.paragraphs[0], "PAGE")
for p in paragraphs:
    kind, text = p["kind"], p["text"]
    if kind == "contents":
        add_field(document.add_paragraph(), 'TOC \\o "1-2" \\h')
    elif kind == "title":
        document.add_heading(text, 0)
    elif kind.startswith("h"):
        document.add_heading(text, int(kind[1]))
    elif kind == "label":
        document.add_paragraph().add_run(text).bold = True
    elif kind == "bullet":
        document.add_paragraph(text, style="List Bullet")
    else:
        document.add_paragraph(text)
document.save(sys.argv[2])
