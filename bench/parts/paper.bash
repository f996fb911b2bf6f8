# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# How much paper a pack takes, for each design and paper, read from the PDFs by the test class PaperFigures.

# paper_of CONTENT DESIGN PAPER TITLE [EDITION]: adds a PDF to files
paper_of() {
    local name=$work/paper-$1-$2-$3-${5:-all}.pdf
    empty_folders
    studypack ready build "$(folder_of "$1")" -o "$out" --format pdf --design "$2" --paper "$3" ${5:+--edition "$5"} \
        > "$logs/paper-$1-$2-$3.log" 2>&1 || echo "$part" >> "$work/failures"
    mv "$out"/*.pdf "$name" && files+=("$name=$4: \`$2\`, ${3^}")
}

take_paper() {
    local content design paper edition files=()
    compile_tests
    for content in $(contents); do
        for design in book handout large-print clear-print; do
            for paper in a4 letter a5; do
                paper_of "$content" "$design" "$paper" "$(title_of "$content")"
            done
        done
    done
    for edition in harbour-branch one-evening; do
        for design in book handout; do
            paper_of book "$design" a4 "The recipe \`$edition\`" "$edition"
        done
    done
    "$java_home/bin/java" -Djava.awt.headless=true \
        -cp "$root/target/test-classes:$root/target/classes:$root/target/lib/*" \
        org.studypack.print.PaperFigures "${files[@]}" 2> "$logs/paper.log" || echo "$part" >> "$work/failures"
}
