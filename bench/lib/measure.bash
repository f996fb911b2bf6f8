# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# Whole processes, measured in turns: each round runs every entrant once, so that a noisy minute affects all of them.
# What is counted is the CPU of a command and all its children (user and system), and the wall.

# size FULL BRIEF QUICK: a number, or several, for this run
size() {
    if [ -n "$quick" ]; then
        echo "$3"
    elif [ -n "$brief" ]; then
        echo "$2"
    else
        echo "$1"
    fi
}

# grouped NUMBER: 10,000 and not 10000
grouped() {
    if [ "$1" -lt 1000 ]; then
        echo "$1"
    else
        printf '%d,%03d\n' $(($1 / 1000)) $(($1 % 1000))
    fi
}

# rounds_of FULL BRIEF: how many rounds are run
rounds_of() {
    echo "${rounds:-$(size "$1" "$2" 1)}"
}

# measured LOG COMMAND [WORD]…: sets cpu, wall (s), memory (KiB, or nothing) and status
measured() {
    local log=$1 user system
    local TIMEFORMAT='%3U %3S %3R'
    shift
    rm -f "$work/memory"
    { time "$@" > "$log" 2>&1 < /dev/null; } 2> "$work/time"
    status=$?
    read -r user system wall < <(tail -n 1 "$work/time")
    cpu=$(awk "BEGIN { print $user + $system }")
    memory=$(tail -n 1 "$work/memory" 2> /dev/null)
    if [ "$status" -ne 0 ]; then
        say "failed with $status: $*"
        tail -n 5 "$log" >&2
    fi
}

# begin: the entrants that follow are measured together
begin() {
    entrants=()
    table_rows=()
    : > "$work/rounds.tsv"
}

# entrant COMMAND [WORD]…: a function and its plain words
entrant() {
    entrants+=("$*")
}

# turns ROUNDS: measures; each entrant finds an empty folder $out and an empty folder of caches
turns() {
    local round index words
    for ((round = 1; round <= $1; round++)); do
        for index in "${!entrants[@]}"; do
            read -r -a words <<< "${entrants[index]}"
            empty_folders
            measured "$logs/$part-$((index + 1)).log" "${words[@]}"
            [ "$status" -eq 0 ] || echo "$part" >> "$work/failures"
            printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$((index + 1))" "$round" "$cpu" "$wall" "${memory:-0}" "$status" \
                >> "$work/rounds.tsv"
            say "$part, round $round: ${entrants[index]}: $cpu s CPU, $wall s wall"
        done
    done
    rm -rf "$out"
}

empty_folders() {
    out=$work/out
    cache=$work/cache
    rm -rf "$out" "$cache"
    mkdir -p "$out" "$cache"
}

# row ENTRANT TIMES PACKS LABEL: a row of the next table, of the entrant with that number; its figures are multiplied
row() {
    table_rows+=("$1"$'\t'"$2"$'\t'"$3"$'\t'"$4")
}

# table COLUMN…: the rows as Markdown; columns are cpu, wall, pack, memory, cpu-ratio and wall-ratio
table() {
    printf '%s\n' "${table_rows[@]}" |
        awk -v columns="$*" -v rounds="$work/rounds.tsv" -f "$bench/lib/table.awk"
    table_rows=()
}

# median ENTRANT FIELD: the median of cpu (3) or wall (4)
median() {
    awk -F '\t' -v entrant="$1" -v field="$2" '$1 == entrant { print $field }' "$work/rounds.tsv" |
        sort -g | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}
