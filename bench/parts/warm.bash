# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# The phases of a build in a warm process, on one thread.

take_warm() {
    local content
    compile_tests
    for content in $(contents); do
        printf '**%s**\n\n' "$(title_of "$content")"
        warm_build "$(folder_of "$content")" "${rounds:-$(size 150 40 4)}" > "$work/warm" || echo "$part" >> "$work/failures"
        phases < "$work/warm"
        echo
    done
}
