# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# What a new body costs as a book grows, warm and on one thread. Each size has a process and a text of its own. Large pieces
# are a book of one section and one of a talk alone.

take_growth_pages() {
    local pages
    compile_tests
    : > "$work/growth"
    : > "$work/pieces"
    for pages in $(size '10 50 100 200 500 1000' '10 50 200 500' '10 30'); do
        say "$part, a book of about $pages pages"
        if warm_build "$(pages_of "$pages")" "$(warm_rounds "$pages")" > "$work/warm"; then
            cat "$work/warm" >> "$work/growth"
        else
            say "failed: a book of about $pages pages; see $logs/$part-warm.log"
            echo "$part" >> "$work/failures"
        fi
    done
    growth_table < "$work/growth"
    for pages in $(size '1000 2500 5000 10000' '1000 5000' '100 200'); do
        piece "a section of $(grouped "$pages") short paragraphs" "$(section_of "$pages")" "$((pages / 12))"
    done
    for pages in $(size '1000 5000' '1000' '100 200'); do
        piece "a talk of $(grouped "$pages") turns" "$(talk_of "$pages")" "$((pages / 9))"
    done
    pieces_table < "$work/pieces"
}

# piece NAME FOLDER PAGES: one large piece, of about so many pages
piece() {
    say "$part, $1"
    if warm_build "$2" "$(warm_rounds "$3")" > "$work/warm"; then
        { echo "piece $1" && cat "$work/warm"; } >> "$work/pieces"
    else
        say "failed: $1; see $logs/$part-warm.log"
        echo "$part" >> "$work/failures"
    fi
}

# Larger books are warm after fewer rounds.
warm_rounds() {
    [ -z "$rounds" ] || echo "$rounds"
    [ -n "$rounds" ] || awk -v pages="$1" -v least="$(size 6 4 2)" -v most="$(size 60 30 4)" 'BEGIN {
        wanted = int(4000 / pages)
        print (wanted < least ? least : wanted > most ? most : wanted)
    }'
}

pieces_table() {
    awk '
        BEGIN {
            print "\n| one piece | pages | read (ms) | a new body, with its checks (ms) | of it a page (ms) | a page ÷ first row’s |"
            print "|---|---:|---:|---:|---:|---:|"
        }
        /^piece / { name = substr($0, 7) }
        / pages, [0-9]+ rounds$/ { pages = $(NF - 3) }
        / ms$/ { time = $(NF - 1) }
        /^read/ && / ms$/ { reading = time }
        /^a new body/ {
            each = time / pages
            if (!first) first = each
            printf "| %s | %d | %.0f | %.0f | %.1f | %.2f |\n", name, pages, reading, time, each, each / first
        }'
}

growth_table() {
    awk '
        BEGIN {
            print "| pages | read (ms) | a new body, with its checks (ms) | of it a page (ms) | a page more (ms) | a further pack (ms) |"
            print "|---:|---:|---:|---:|---:|---:|"
        }
        / pages, [0-9]+ rounds$/ { pages = $(NF - 3) }
        / ms$/ { time = $(NF - 1) }
        /^read/ && / ms$/ { reading = time }
        /^a new body/ {
            more = before > 0 ? sprintf("%.1f", (time - before_time) / (pages - before)) : "–"
            body = sprintf("%d | %.0f | %.0f | %.1f | %s", pages, reading, time, time / pages, more)
            before = pages
            before_time = time
        }
        /^a further pack/ { print "| " body " | " time " |" }'
}
