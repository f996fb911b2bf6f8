# Sections of about as many pages as "pages" says, into "folder"; or one section of as many short paragraphs as
# "paragraphs" says, or the transcript of a talk with as many turns as "turns" says, as "file". Each sentence is one of the
# shipped book's with its words in another order, so that no paragraph is the same as another. The same number gives the
# same text.
BEGIN {
    words_a_page = 440
    front_pages = 8
    worksheet_pages = 2
    seed = 20261107
}

FNR == 1 {
    in_questions = 0
}

/^#/ {
    in_questions = /questions}/
}

# Prose alone: no headings, lists, tables, quotations, notes or pictures.
/^[A-Za-z]/ && !in_questions {
    paragraph = paragraph " " $0
    next
}

{
    keep(paragraph)
    paragraph = ""
}

END {
    keep(paragraph)
    if (paragraphs) write_paragraphs()
    if (turns) write_turns()
    if (!pages) exit
    sections = int(pages / 10)
    if (sections < 1) sections = 1
    for (section = 1; section <= sections; section++) {
        write_section(sprintf("%s/%04d-section.md", folder, section), (pages - front_pages) / sections)
    }
}

# Two sentences each
function write_paragraphs(   i) {
    print "# One section {#section}\n" > file
    for (i = 1; i <= paragraphs; i++) print line(0) ". " line(0) ".\n" > file
}

# Two speakers by turns
function write_turns(   i) {
    for (i = 1; i <= turns; i++) {
        print "**" (i % 2 ? "Chair" : "Speaker") ":** " line(0) ". " line(0) ".\n" > file
    }
}

function keep(text,   parts, count, i) {
    gsub(/\[\^[^]]*\]/, "", text)
    gsub(/“|”|[][{}()*_"]|#[a-z0-9-]+|lang=[a-z]+| [^A-Za-z0-9 ]+ /, " ", text)
    gsub(/ ,/, ",", text)
    count = split(text, parts, /[.?!:;] +/)
    for (i = 1; i < count; i++) if (split(parts[i], words, " ") > 6) sentence[++sentences] = parts[i]
}

# A section ends with its worksheet.
function write_section(file, wanted,   words_left, id, question) {
    id = "section-" section
    print "# Section " section ": " lower(line(5)) " {#" id "}\n" > file
    words_left = (wanted - worksheet_pages) * words_a_page
    for (part = 1; part == 1 || words_left > 0; part++) {
        words_left -= write_part(file, id "-part-" part)
    }
    print "## Questions for discussion {.questions}\n" > file
    for (question = 1; question <= 2; question++) {
        print "- " line(22) "? {#" id "-" question " lines=8}\n" > file
    }
    close(file)
}

# Some paragraphs, under a heading; how many words they have
function write_part(file, id,   i, j, written, text) {
    print "## " line(4) " {#" id "}\n" > file
    for (i = 1; i <= 5; i++) {
        text = ""
        for (j = 1; j <= 5; j++) text = text (j > 1 ? " " : "") line(0) "."
        print text "\n" > file
        written += split(text, words, " ")
    }
    return written
}

# A sentence with its words in another order; of "most" words, or as many as it has
function line(most,   count, i, j, swap, text) {
    count = split(sentence[chance(sentences)], words, " ")
    for (i = count; i > 1; i--) {
        j = chance(i)
        swap = words[i]
        words[i] = words[j]
        words[j] = swap
    }
    if (most == 0 || most > count) most = count
    for (i = 1; i <= most; i++) text = text (i > 1 ? " " : "") words[i]
    sub(/[,;]+$/, "", text)
    return toupper(substr(text, 1, 1)) substr(text, 2)
}

function lower(text) {
    return tolower(substr(text, 1, 1)) substr(text, 2)
}

# From 1 to most (Lehmer's generator: the same numbers in every awk)
function chance(most) {
    seed = (seed * 16807) % 2147483647
    return seed % most + 1
}
