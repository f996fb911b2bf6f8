# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# Packs of a spreadsheet by one thread in a fresh process with empty caches: the body is set in the run.

take_batch() {
    local content few many
    few=$(size 50 50 3)
    many=$(size 1000 300 9)
    for content in $(contents); do
        keep_body "$content"
        begin
        entrant batch bare "$content" "$few" -j 1
        entrant batch ready "$content" "$few" -j 1
        entrant batch_fully "$content" "$few"
        entrant batch ready "$content" "$many" -j 1
        entrant batch_fully "$content" "$many"
        entrant batch kept "$content" "$few" -j 1
        turns "$(rounds_of 3 1)"
        row 1 1 "$few" "$few packs, no archive to start from"
        row 2 1 "$few" "$few packs, with the archive"
        row 3 1 "$few" "$few packs, with the archive, all compilers"
        row 6 1 "$few" "$few packs, with the archive and the body of an earlier run"
        row 4 1 "$many" "$(grouped "$many") packs, with the archive"
        row 5 1 "$many" "$(grouped "$many") packs, with the archive, all compilers"
        printf '**%s, `./studypack batch -j 1`**\n\n' "$(title_of "$content")"
        table cpu wall pack cpu-ratio
        awk -v few="$(median 2 3)" -v many="$(median 4 3)" -v packs=$((many - few)) 'BEGIN {
            printf "\nA further pack between these two sizes, with the archive: %.1f ms of CPU.\n\n", (many - few) / packs * 1000
        }'
    done
}

# batch_fully CONTENT ROWS: a batch is run with the first compiler only otherwise
batch_fully() {
    STUDYPACK_JAVA_OPTS=-XX:TieredStopAtLevel=4 batch ready "$1" "$2" -j 1
}
