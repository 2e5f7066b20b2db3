# Turns one help of heller-cli into roff. -v part=usage: its SYNOPSIS line; command: all of it but that; text: what
# stands before the first section; sections: the overall help's sections but the first, which lists the commands.

function plain(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    sub(/^[.']/, "\\\\\\&&", text)
    return text
}

# Not every awk knows more than ASCII's.
function capitals(text) {
    text = toupper(text)
    gsub(/å/, "Å", text)
    gsub(/ä/, "Ä", text)
    gsub(/ö/, "Ö", text)
    return text
}

# "--out FILE" with the option bold and what it takes in italics.
function left_column(text,    space) {
    space = index(text, " ")
    if (text !~ /^-/ || !space)
        return "\\fB" plain(text) "\\fR"
    return "\\fB" plain(substr(text, 1, space - 1)) "\\fR \\fI" plain(substr(text, space + 1)) "\\fR"
}

function row(text,    gap) {
    text = substr(text, 3)
    gap = index(text, "  ")
    if (part == "command" && text ~ /^--(help|language) /)   # every command has them: they stand once, at the end
        return
    if (heading != "") {
        print (part == "command" ? ".PP\n.I " : ".SH ") heading
        heading = ""
    }
    if (!gap) {
        print ".PP\n.nf\n" plain(text) "\n.fi"
        return
    }
    print ".TP"
    print left_column(substr(text, 1, gap - 1))
    sub(/^ +/, "", text)
    text = substr(text, gap)
    sub(/^ +/, "", text)
    print plain(text)
}

{ lines[NR] = $0 }

END {
    if (part == "usage") {
        sub(/^[^:]*: /, "", lines[1])
        print plain(lines[1])
        print ".br"
        exit
    }
    for (i = 2; i <= NR; i++) {
        if (lines[i - 1] == "" && lines[i] ~ /^[^ ].*:$/ && lines[i + 1] ~ /^  /) {
            section++
            heading = plain(substr(lines[i], 1, length(lines[i]) - 1))
            if (part == "sections")
                heading = capitals(heading)
        } else if (lines[i] ~ /^  /) {
            if ((part == "sections" && section > 1) || part == "command")
                row(lines[i])
        } else if (lines[i] == "") {
            if (!section && i > 2 && part != "sections" && lines[i + 1] !~ /:$/)
                print ".PP"
        } else if (!section && part != "sections") {
            print plain(lines[i])
        }
    }
}
