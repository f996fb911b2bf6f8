# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# The least heap in which a command ends well, to 4 MiB, and what it costs to run there and in others.

take_heap() {
    local many
    many=$(size 1000 50 9)
    heap_table 3 'one pack' build
    heap_table 1 "a batch of $(grouped "$many") rows" batch "$many"
    larger_batch "$(size 10000 1000 12)" "$(size 128 64 128)"
}

# heap_table ROUNDS LABEL COMMAND [WORD]…: what was measured in each heap; sets least, or nothing where none will do
heap_table() {
    local count label=$2 mebibytes index=0
    count=$(rounds_of "$1" 1)
    shift 2
    begin
    entrant in_heap 1024 unlimited "$@"
    turns 1
    bisect "$@"
    begin
    for mebibytes in 1024 256 128 64 $least; do
        [ "$mebibytes" -ge "${least:-1024}" ] || continue
        index=$((index + 1))
        entrant in_heap "$mebibytes" unlimited "$@"
        row "$index" 1 1 "$label, \`-Xmx${mebibytes}m\`"
        [ "$mebibytes" != "$least" ] || break
    done
    turns "$count"
    table cpu wall cpu-ratio
    printf '\nThe least heap for %s: %s MiB.\n\n' "$label" "${least:-not found; more than 1024}"
}

# bisect COMMAND [WORD]…: sets least; a run that takes ten times the CPU it needs does not end well
bisect() {
    local low=2 high=256 middle patience
    least=
    patience=$(awk "BEGIN { print int($(median 1 3) * 10) + 10 }")
    while [ $((high - low)) -gt 1 ]; do
        middle=$(((low + high) / 2))
        empty_folders
        if in_heap $((middle * 4)) "$patience" "$@" > "$logs/$part-bisect.log" 2>&1 < /dev/null; then
            high=$middle
            least=$((middle * 4))
            say "$part, $1 in $least MiB: ends well"
        else
            low=$middle
            say "$part, $1 in $((middle * 4)) MiB: does not"
        fi
    done
}

# larger_batch ROWS MIB: whether memory grows with rows
larger_batch() {
    local answer='ends well'
    empty_folders
    measured "$logs/$part-larger.log" in_heap "$2" unlimited batch "$1"
    [ "$status" -eq 0 ] || answer='does not end well'
    printf 'A batch of %s rows in %s MiB %s (%s s of CPU).\n' "$(grouped "$1")" "$2" "$answer" "$cpu"
}

# in_heap MIB SECONDS build|batch [ROWS]
in_heap() (
    export STUDYPACK_JAVA_OPTS=-Xmx$1m
    ulimit -c 0 -t "$2"
    if [ "$3" = build ]; then
        build ready book
    else
        batch ready book "$4" -j 1
    fi
)
