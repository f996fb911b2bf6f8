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
    few=$(size 50 3)
    many=$(size 1000 9)
    title=$(title_of "$content")
    peers=()
    begin
    entrant build ready "$content"
    entrant batch ready "$content" "$few" -j 1
    entrant batch ready "$content" "$many" -j 1
    ! has_typst || compete pandoc_typst "$content" "$few" 'pandoc, Typst: a process a file'
    ! has_typst || compete pandoc_typst_once "$content" "$few" 'pandoc; Typst for all in one process'
    ! has_weasyprint || compete pandoc_weasyprint "$content" "$(size 5 1)" 'pandoc, WeasyPrint: a process a file'
    turns "$(rounds_of 3)"
    sizes_of "$content"
    printf '**%s, one pack**\n\n' "$title"
    row 1 1 1 'studypack'
    peer_rows 1
    table cpu wall cpu-ratio
    printf '\n**%s, %s packs**\n\n' "$title" "$few"
    row 2 1 "$few" 'studypack, `-j 1`'
    peer_rows "$few"
    table cpu wall pack cpu-ratio
    printf '\n**%s, %s packs**\n\n' "$title" "$(grouped "$many")"
    row 3 1 "$many" 'studypack, `-j 1`'
    peer_rows "$many"
    table cpu wall pack cpu-ratio
    echo
}

# compete COMMAND CONTENT PACKS LABEL: enters a peer for one pack, and for as many as are measured
compete() {
    peers+=("$((${#entrants[@]} + 1)) $3 $4")
    entrant "$1" "$2" 1
    entrant "$1" "$2" "$3"
}

# peer_rows PACKS: each peer's row for so many packs; what was not measured is told
peer_rows() {
    local peer one measured label
    for peer in ${peers[@]+"${peers[@]}"}; do
        read -r one measured label <<< "$peer"
        if [ "$1" -eq 1 ]; then
            row "$one" 1 1 "$label"
        elif [ "$1" -eq "$measured" ]; then
            row $((one + 1)) 1 "$1" "$label"
        else
            row $((one + 1)) "$(awk "BEGIN { print $1 / $measured }")" "$1" "$label ($measured measured, multiplied)"
        fi
    done
}

# sizes_of CONTENT: how much is set; Typst's compiler and studypack tell their pages
sizes_of() {
    local peer one measured label pages
    pages=$(sed -n 's/.* \([0-9]*\) pages.*/\1/p' "$logs/$part-1.log")
    printf '%s: %s words as Markdown. studypack sets %s pages' "$(title_of "$1")" \
        "$(wc -w < "$work/peers-$1/book.md" | tr -d ' ')" "$pages"
    for peer in ${peers[@]+"${peers[@]}"}; do
        read -r one measured label <<< "$peer"
        pages=$(sed -n 's/.*: \([0-9]*\) pages$/\1/p' "$logs/$part-$one.log" | head -n 1)
        [ -n "$pages" ] || continue
        printf ', Typst %s' "$pages"
        break
    done
    printf '.\n\n'
}
