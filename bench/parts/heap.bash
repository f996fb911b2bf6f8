# shellcheck shell=bash
# The least heap in which a command ends well, to 4 MiB, and what it costs to run there.

ample=1024

take_heap() {
    local many more
    many=$(size 1000 9)
    more=$(size 10000 12)
    : > "$work/heap"
    echo '| | least heap (MiB) | CPU there (s) | CPU in 1 GiB (s) | CPU ÷ that in 1 GiB |'
    echo '|---|---:|---:|---:|---:|'
    heap_row 'one pack' build
    heap_row "a batch of $many rows" batch "$many"
    [ -z "$least" ] || larger_batch "$more"
}

# heap_row LABEL COMMAND [WORD]…: measures in turns where the least heap is found
heap_row() {
    local label=$1
    shift
    least=
    begin
    entrant in_heap "$ample" unlimited "$@"
    turns 1
    bisect "$@"
    if [ -z "$least" ]; then
        echo "| $label | failed | | | |"
        return
    fi
    begin
    entrant in_heap "$ample" unlimited "$@"
    entrant in_heap "$least" unlimited "$@"
    turns "$(rounds_of 3)"
    printf '| %s | %s | %s | %s | %s |\n' "$label" "$least" "$(median 2 3)" "$(median 1 3)" \
        "$(awk "BEGIN { printf \"%.2f\", $(median 2 3) / $(median 1 3) }")"
}

# bisect COMMAND [WORD]…: sets least; a run that takes ten times the CPU it needs does not end well
bisect() {
    local low=2 high=$((ample / 4)) middle patience
    patience=$(awk "BEGIN { print int($(median 1 3) * 10) + 10 }")
    while [ $((high - low)) -gt 1 ]; do
        middle=$(((low + high) / 2))
        empty_folders
        if in_heap $((middle * 4)) "$patience" "$@" > "$logs/$part-bisect.log" 2>&1 < /dev/null; then
            high=$middle
            least=$((middle * 4))
        else
            low=$middle
        fi
        say "$part, $1 in $((middle * 4)) MiB: $([ "$high" = "$middle" ] && echo well || echo fails)"
    done
}

# larger_batch ROWS: whether ten times the rows fit as well
larger_batch() {
    local answer=no
    begin
    empty_folders
    measured "$logs/$part-more.log" in_heap "$least" unlimited batch "$1"
    [ "$status" -ne 0 ] || answer=yes
    printf '\nA batch of %s rows in the same %s MiB: %s, with %s s of CPU.\n' "$1" "$least" "$answer" "$cpu"
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
