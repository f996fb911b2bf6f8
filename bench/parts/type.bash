# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# How well the lines of the pages are set, read from the PDFs by the test class TypeFigures.

take_type() {
    local content paper files=()
    compile_tests
    for content in $(contents); do
        for paper in a4 a5; do
            printf 'format: 1\npaper: %s\n' "$paper" > "$work/$paper.yaml"
            empty_folders
            studypack ready build "$(folder_of "$content")" -o "$out" --format pdf --edition "$work/$paper.yaml" \
                > "$logs/type-$content-$paper.log" 2>&1 || echo "$part" >> "$work/failures"
            mv "$out"/*.pdf "$work/$content-$paper.pdf" &&
                files+=("$work/$content-$paper.pdf=$(title_of "$content"), ${paper^^}")
        done
    done
    "$java_home/bin/java" -Djava.awt.headless=true \
        -cp "$root/target/test-classes:$root/target/classes:$root/target/lib/*" \
        org.studypack.print.TypeFigures "${files[@]}" 2> "$logs/type.log" || echo "$part" >> "$work/failures"
}
