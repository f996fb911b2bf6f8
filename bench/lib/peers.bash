# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# What people would use instead: pandoc for the EPUB, and Typst or WeasyPrint for the PDF, with the same words.

typst_version=0.7.0
typst_home=$bench/node_modules/@myriaddreamin/typst-ts-node-compiler

has_pandoc() { command -v pandoc > /dev/null; }
has_weasyprint() { has_pandoc && command -v weasyprint > /dev/null; }
has_typst() { has_pandoc && command -v node > /dev/null && [ -f "$typst_home/package.json" ]; }

describe_peers() {
    local known=()
    ! has_pandoc || known+=("pandoc $(pandoc --version | awk 'NR == 1 { print $2 }')")
    ! has_typst || known+=("Typst by typst-ts-node-compiler $typst_version")
    ! has_weasyprint || known+=("WeasyPrint $(weasyprint --version | awk '{ print $NF }')")
    [ ${#known[@]} -gt 0 ] || known=('no peers')
    printf '%s' "${known[0]}"
    [ ${#known[@]} -eq 1 ] || printf ', %s' "${known[@]:1}"
}

# missing_peers: a sentence for each that is not installed
missing_peers() {
    has_pandoc || echo 'pandoc is not installed, so that nothing was compared with it.'
    has_typst || echo 'Typst is not installed, so that it was left out.'
    has_weasyprint || echo 'WeasyPrint is not installed, so that it was left out.'
    has_pandoc && has_typst && has_weasyprint || echo '(`bench/peers --install` installs them.)'
}

# export_content CONTENT: the pack's words as Markdown, by way of studypack's own EPUB, so that none is missing
export_content() {
    local folder=$work/peers-$1
    [ ! -d "$folder" ] || return 0
    mkdir -p "$folder"
    empty_folders
    build ready "$1" > "$logs/export-$1.log" 2>&1 || fail "$1 could not be built; see $logs/export-$1.log"
    cp "$out"/*.epub "$folder/pack.epub"
    cp "$out"/*.pdf "$folder/pack.pdf"
    (cd "$folder" && pandoc pack.epub -f epub -L "$bench/content/plain.lua" --extract-media=media --wrap=none \
        -t markdown-raw_html-raw_attribute-native_divs-native_spans-fenced_divs-bracketed_spans-header_attributes-link_attributes \
        -o book.md && cp "$bench"/typst/main.typ .) || fail "pandoc could not read the EPUB of $1"
    ./studypack list "$(folder_of "$1")" --json | sed -n 's/^ *"title": "\(.*\)",*$/\1/p' | head -n 1 > "$folder/title"
}

# branches COUNT: the first names of the spreadsheet
branches() {
    awk -F , -v most="$1" 'NR > 1 && NR <= most + 1 { print $1 }' "$(rows_of "$1")"
}

# by_pandoc CONTENT BRANCH TARGET [WORD]…: a whole document of pandoc's, the branch on its title page
by_pandoc() {
    local folder=$work/peers-$1 branch=$2 target=$3
    shift 3
    pandoc "$folder/book.md" --resource-path "$folder" -s --toc -M lang=en -M title="$(< "$folder/title")" \
        -M subtitle="$branch" -o "$target" "$@"
}

# typst_source CONTENT: by pandoc's own writer, or by ours where pandoc is older than that
typst_source() {
    local folder=$work/peers-$1 writer=typst
    pandoc --list-output-formats | grep -qx typst || writer=$bench/typst/writer.lua
    pandoc "$folder/book.md" -t "$writer" -o "$folder/body.typ"
}

# compile_typst CONTENT BRANCH…
compile_typst() {
    local content=$1
    shift
    NODE_PATH=$bench/node_modules node "$bench/typst/compile.cjs" "$work/peers-$content" "$root/src/main/resources/fonts" \
        "$(< "$work/peers-$content/title")" "$out" "$@"
}

# pandoc_typst CONTENT COUNT: a process for each file
pandoc_typst() {
    local branch
    typst_source "$1" || return
    while read -r branch; do
        by_pandoc "$1" "$branch" "$out/$branch.epub" && compile_typst "$1" "$branch" || return
    done < <(branches "$2")
}

# pandoc_typst_once CONTENT COUNT: a process for each EPUB, and one for all PDFs
pandoc_typst_once() {
    local branch names
    typst_source "$1" || return
    mapfile -t names < <(branches "$2")
    for branch in "${names[@]}"; do
        by_pandoc "$1" "$branch" "$out/$branch.epub" || return
    done
    compile_typst "$1" "${names[@]}"
}

# pandoc_weasyprint CONTENT COUNT: a process for each file, and one for the HTML between
pandoc_weasyprint() {
    local branch
    while read -r branch; do
        by_pandoc "$1" "$branch" "$out/$branch.epub" &&
            by_pandoc "$1" "$branch" "$out/$branch.html" -t html5 --css "$bench/weasyprint/print.css" &&
            weasyprint -q -u "$work/peers-$1/" "$out/$branch.html" "$out/$branch.pdf" || return
    done < <(branches "$2")
}
