"""read_python_docx.py FILE.docx"""

import sys

import docx

print(sum(len(paragraph.text) for paragraph in docx.Document(sys.argv[1]).paragraphs))
