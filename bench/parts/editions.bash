# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# Whether each edition is sound, in each design and on each paper, by the test class EditionFigures; and Ace on each EPUB
# that differs in more than its page numbers.

take_editions() {
    local content books=() epubs=$work/editions
    compile_tests
    rm -rf "$epubs"
    mkdir "$epubs"
    for content in $(contents); do
        books+=("$(folder_of "$content")=$(title_of "$content")")
    done
    "$java_home/bin/java" -XX:+UseSerialGC -Xmx1g -Djava.awt.headless=true \
        -cp "$root/target/test-classes:$root/target/classes:$root/target/lib/*" \
        org.studypack.publish.EditionFigures ${quick:+--quick} "$epubs" "${books[@]}" \
        2> "$logs/editions.log" || echo "$part" >> "$work/failures"
    ace_of "$epubs"/distinct-*.epub
}

# ace_of EPUB…: says how many are accessible
ace_of() {
    local epub sound=0
    if ! command -v node npm > /dev/null; then
        printf '\nAce was not asked: node is missing.\n'
        return
    fi
    for epub in "$@"; do
        if .ci/ace "$epub" >> "$logs/editions-ace.log" 2>&1; then
            sound=$((sound + 1))
        else
            echo "$part" >> "$work/failures"
        fi
    done
    printf '\nAce finds nothing in %d of the %d EPUBs that differ in more than their page numbers.\n' "$sound" $#
}
