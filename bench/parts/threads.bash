# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# What a second thread gains, where the machine has a second core to spare.

take_threads() {
    local rows
    for rows in $(size '1000 4000' '1000' '9 12'); do
        two_threads "$rows" "$(rounds_of "$((rows > 1000 ? 3 : 5))" 1)"
    done
}

# two_threads ROWS ROUNDS: by turns
two_threads() {
    local rows=$1
    begin
    entrant batch ready book "$rows" -j 1
    entrant batch ready book "$rows" -j 2
    turns "$2"
    row 1 1 "$rows" "$(grouped "$rows") packs, \`-j 1\`"
    row 2 1 "$rows" "$(grouped "$rows") packs, \`-j 2\`"
    table cpu wall cpu-ratio wall-ratio
    row 2 1 "$rows" ''
    row 1 1 "$rows" ''
    printf '\nTwo threads are %s times as fast as one.\n\n' "$(table wall-ratio | awk 'END { print $(NF - 1) }')"
}
