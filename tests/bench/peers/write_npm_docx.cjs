// node write_npm_docx.cjs PARAGRAPHS.json OUT.docx
const fs = require('fs');
const { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TableOfContents, TextRun } = require('docx');

const headings = {
    title: HeadingLevel.TITLE,
    h1: HeadingLevel.HEADING_1,
    h2: HeadingLevel.HEADING_2,
    h3: HeadingLevel.HEADING_3,
};
const children = JSON.parse(fs.readFileSync(process.argv[2])).map(({ kind, text }) => {
    if (kind === 'contents')
        return new TableOfContents('Innehåll', { hyperlink: true, headingStyleRange: '1-2' });
    if (kind in headings)
        return new Paragraph({ text, heading: headings[kind] });
    if (kind === 'label')
        return new Paragraph({ children: [new TextRun({ text, bold: true })] });
    return kind === 'bullet' ? new Paragraph({ text, bullet: { level: 0 } }) : new Paragraph(text);
});
const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
});
const report = new Document({ sections: [{ footers: { default: footer }, children }] });
Packer.toBuffer(report).then(bytes => fs.writeFileSync(process.argv[3], bytes));
