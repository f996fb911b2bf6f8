# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# Whether a batch grows in time a row, or in memory, with its rows.

take_growth_rows() {
    local rows index=0 sizes
    sizes=$(size '10 100 1000 10000' '10 100 1000' '3 9')
    begin
    for rows in $sizes; do
        entrant batch_with_memory "$rows"
    done
    turns "$(rounds_of 1 1)"
    for rows in $sizes; do
        index=$((index + 1))
        row "$index" 1 "$rows" "$(grouped "$rows") rows"
    done
    table cpu wall pack memory
    [ -x /usr/bin/time ] || printf '\nMemory was not measured: GNU time is not installed.\n'
}

batch_with_memory() {
    local counting=()
    [ ! -x /usr/bin/time ] || counting=(/usr/bin/time -f %M -o "$work/memory")
    ln -s "$archives/java" "$cache/java"
    STUDYPACK_CACHE=$cache "${counting[@]}" ./studypack batch "$(rows_of "$1")" "$root/book" -o "$out" -j 1
}
