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
    made_of pages "$1" "A book of about $1 pages" guide folder=guide
}

# section_of PARAGRAPHS: a book folder of one section
section_of() {
    made_of paragraphs "$1" "A section of $1 paragraphs" guide file=guide/section.md
}

# talk_of TURNS: a book folder of one talk
talk_of() {
    made_of turns "$1" "A talk of $1 turns" transcripts file=transcripts/talk.md
}

# made_of UNIT COUNT TITLE FOLDER OUTPUT: a book folder of so many units, made once. Its text goes into FOLDER;
# OUTPUT says where, as NAME=PATH, to the program that makes it
made_of() {
    local book=$work/$1-$2
    if [ ! -d "$book" ]; then
        mkdir -p "$book/$4"
        large_pack "$3" > "$book/pack.yaml"
        [ "$4" = guide ] || printf 'title: %s\n' "$3" > "$book/$4/talk.yaml"
        awk -v "$1=$2" -v "${5%%=*}=$book/${5#*=}" -f "$bench/content/pages.awk" "$root"/book/guide/*.md
    fi
    echo "$book"
}

# large_pack TITLE: what pack.yaml says
large_pack() {
    printf 'format: 1\ntitle: %s\nlanguage: en\nmodified: 2026-01-01\n' "$1"
}
