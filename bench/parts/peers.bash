# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# studypack beside what people would use instead, on the same words. Packs differ in the branch on the title page.

take_peers() {
    local content
    if has_pandoc; then
        for content in $(contents); do
            export_content "$content"
            compare_content "$content"
        done
    fi
    missing_peers
}

compare_content() {
    local content=$1 few many title
    few=$(size 50 10 3)
    many=$(size 1000 300 9)
    title=$(title_of "$content")
    peers=()
    begin
    entrant batch ready "$content" "$few" -j 1
    entrant batch ready "$content" "$many" -j 1
    ! has_typst || compete pandoc_typst "$content" "$few" 'pandoc, Typst: a process a file'
    ! has_typst || compete pandoc_typst_once "$content" "$few" 'pandoc; Typst for all in one process'
    ! has_weasyprint || compete pandoc_weasyprint "$content" "$(size 5 2 1)" 'pandoc, WeasyPrint: a process a file'
    turns "$(rounds_of 3 1)"
    sizes_of "$content"
    printf '**%s, %s packs**\n\n' "$title" "$few"
    row 1 1 "$few" 'studypack, `-j 1`'
    peer_rows "$few"
    table cpu wall pack cpu-ratio
    printf '\n**%s, %s packs**\n\n' "$title" "$(grouped "$many")"
    row 2 1 "$many" 'studypack, `-j 1`'
    peer_rows "$many"
    table cpu wall pack cpu-ratio
    echo
}

# compete COMMAND CONTENT PACKS LABEL: enters a peer for as many packs as are measured
compete() {
    peers+=("$((${#entrants[@]} + 1)) $3 $4")
    entrant "$1" "$2" "$3"
}

# peer_rows PACKS: each peer's row for so many packs; what was not measured is reported
peer_rows() {
    local peer number measured label
    for peer in ${peers[@]+"${peers[@]}"}; do
        read -r number measured label <<< "$peer"
        if [ "$1" -eq "$measured" ]; then
            row "$number" 1 "$1" "$label"
        else
            row "$number" "$(awk "BEGIN { print $1 / $measured }")" "$1" "$label ($measured measured, multiplied)"
        fi
    done
}

# sizes_of CONTENT: how much is set; Typst's compiler and studypack tell their pages
sizes_of() {
    local peer number measured label pages
    pages=$(sed -n 's/.* \([0-9]*\) pages.*/\1/p' "$logs/export-$1.log")
    printf '%s: %s words as Markdown. studypack sets %s pages' "$(title_of "$1")" \
        "$(wc -w < "$work/peers-$1/book.md" | tr -d ' ')" "$pages"
    for peer in ${peers[@]+"${peers[@]}"}; do
        read -r number measured label <<< "$peer"
        pages=$(sed -n 's/.*: \([0-9]*\) pages$/\1/p' "$logs/$part-$number.log" | head -n 1)
        [ -n "$pages" ] || continue
        printf ', Typst %s' "$pages"
        break
    done
    printf '.\n\n'
}
