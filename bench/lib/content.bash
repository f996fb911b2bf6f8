# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# What is published: the book that ships, and a pack imported from two real documents where --documents names them.

contents() {
    echo book
    [ -z "$documents" ] || echo documents
}

# folder_of CONTENT: its book folder
folder_of() {
    [ "$1" = documents ] && echo "$work/documents" || echo "$root/book"
}

# import_documents: an imported pack that builds without a question to the person
import_documents() {
    [ -n "$documents" ] && [ ! -d "$work/documents" ] || return 0
    if ! import_both > "$logs/import.log" 2>&1; then
        fail "$documents could not be imported; see $logs/import.log"
    fi
}

import_both() {
    ./studypack import guide "$documents/guide.txt" --into "$work/documents" --language en &&
        ./studypack import transcript "$documents/talk.txt" --into "$work/documents" --language en --fps 25
}

# title_of CONTENT: what a table is headed with
title_of() {
    if [ "$1" = documents ]; then
        echo 'Two real documents, imported (a guide and a whole talk)'
    else
        echo 'The book that ships'
    fi
}

# rows_of COUNT: a spreadsheet of so many branches
rows_of() {
    [ -f "$work/rows-$1.csv" ] || awk -v rows="$1" -f "$bench/content/rows.awk" > "$work/rows-$1.csv"
    echo "$work/rows-$1.csv"
}

# pages_of PAGES: a book folder of about so many pages, its sentences made of the shipped book's
pages_of() {
    local folder=$work/pages-$1
    if [ ! -d "$folder" ]; then
        mkdir -p "$folder/guide"
        large_pack "A book of about $1 pages" > "$folder/pack.yaml"
        awk -v pages="$1" -v folder="$folder/guide" -f "$bench/content/pages.awk" "$root"/book/guide/*.md
    fi
    echo "$folder"
}

# section_of PARAGRAPHS: a book folder of one section
section_of() {
    local folder=$work/section-$1
    if [ ! -d "$folder" ]; then
        mkdir -p "$folder/guide"
        large_pack "A section of $1 paragraphs" > "$folder/pack.yaml"
        awk -v paragraphs="$1" -v file="$folder/guide/section.md" -f "$bench/content/pages.awk" "$root"/book/guide/*.md
    fi
    echo "$folder"
}

# talk_of TURNS: a book folder of one talk
talk_of() {
    local folder=$work/talk-$1
    if [ ! -d "$folder" ]; then
        mkdir -p "$folder/transcripts"
        large_pack "A talk of $1 turns" > "$folder/pack.yaml"
        printf 'title: A talk of %s turns\n' "$1" > "$folder/transcripts/talk.yaml"
        awk -v turns="$1" -v file="$folder/transcripts/talk.md" -f "$bench/content/pages.awk" "$root"/book/guide/*.md
    fi
    echo "$folder"
}

# large_pack TITLE: what pack.yaml says
large_pack() {
    printf 'format: 1\ntitle: %s\nlanguage: en\nmodified: 2026-01-01\n' "$1"
}
