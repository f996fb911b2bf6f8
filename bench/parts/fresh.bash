# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# A command in a fresh process: what Java costs, and what the launcher's options and archive save of it.

take_fresh() {
    local content
    for content in $(contents); do
        keep_body "$content"
        begin
        entrant build_in_plain_java "$content"
        entrant build bare "$content"
        entrant build ready "$content"
        entrant build kept "$content"
        turns "$(rounds_of 5 2)"
        row 1 1 1 'Java without options'
        row 2 1 1 '`./studypack build`, no archive to start from'
        row 3 1 1 '`./studypack build`, with the archive'
        row 4 1 1 '`./studypack build`, with the archive and the body of an earlier run'
        printf '**%s, one pack**\n\n' "$(title_of "$content")"
        table cpu wall cpu-ratio
        echo
    done
    short_commands
    printf 'One training of the archive took %s s of CPU.\n' "$training"
}

short_commands() {
    begin
    entrant in_plain_java --version
    entrant studypack bare --version
    entrant in_plain_java list
    entrant studypack bare list
    entrant studypack ready list
    turns "$(rounds_of 5 2)"
    row 1 1 1 '`--version`, Java without options'
    row 2 1 1 '`./studypack --version`'
    row 3 1 1 '`list`, Java without options'
    row 4 1 1 '`./studypack list`, no archive'
    row 5 1 1 '`./studypack list`, with the archive'
    printf '**Short commands**\n\n'
    table cpu wall
    echo
}

in_plain_java() {
    STUDYPACK_CACHE=$cache "$java_home/bin/java" -jar "$root/target/studypack.jar" "$@"
}

build_in_plain_java() {
    in_plain_java build "$(folder_of "$1")" -o "$out"
}
