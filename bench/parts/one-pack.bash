# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# One pack in a fresh process beside the same words set by others: how long a person waits. Short runs differ much from
# one to the next, so that there are many.

take_one_pack() {
    local content
    if has_pandoc; then
        for content in $(contents); do
            export_content "$content"
            one_pack "$content"
        done
    fi
    missing_peers
}

one_pack() {
    local labels=(studypack) index
    begin
    entrant build ready "$1"
    ! has_typst || candidate pandoc_typst "$1" 'pandoc, Typst'
    ! has_weasyprint || candidate pandoc_weasyprint "$1" 'pandoc, WeasyPrint'
    turns "$(rounds_of 15 5)"
    printf '**%s**\n\n' "$(title_of "$1")"
    for index in "${!labels[@]}"; do
        row $((index + 1)) 1 1 "${labels[index]}"
    done
    table cpu wall cpu-ratio wall-ratio
    echo
}

# candidate COMMAND CONTENT LABEL
candidate() {
    labels+=("$3")
    entrant "$1" "$2" 1
}
