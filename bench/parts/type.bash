# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# How well the lines of the pages are set, read from the PDFs by the test class TypeFigures; beside them, where pandoc
# and Typst are installed, the same words set by Typst in the same measure.

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
        ! has_typst || type_by_typst "$content"
    done
    "$java_home/bin/java" -Djava.awt.headless=true \
        -cp "$root/target/test-classes:$root/target/classes:$root/target/lib/*" \
        org.studypack.print.TypeFigures "${files[@]}" 2> "$logs/type.log" || echo "$part" >> "$work/failures"
}

# type_by_typst CONTENT: the words on A4 by Typst, with its own choice of lines
type_by_typst() {
    local content=$1
    export_content "$content"
    empty_folders
    typst_source "$content" && compile_typst "$content" typst > "$logs/type-$content-typst.log" 2>&1 &&
        mv "$out/typst.pdf" "$work/$content-typst.pdf" &&
        files+=("$work/$content-typst.pdf=$(title_of "$content"), A4, by Typst") ||
        echo "$part" >> "$work/failures"
}
