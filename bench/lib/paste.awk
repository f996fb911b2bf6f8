# Puts results/PART.md between <!-- bench/run PART --> and <!-- end --> in a page, in place.
/^<!-- bench\/run [a-z-]+ -->$/ {
    part = $3
    file = results "/" part ".md"
    fresh = ""
    while ((getline line < file) > 0) fresh = fresh line "\n"
    close(file)
    page = page $0 "\n"
    if (fresh != "") {
        page = page fresh
        skipping = 1
        pasted = pasted " " part
    }
    next
}

/^<!-- end -->$/ {
    skipping = 0
}

!skipping {
    page = page $0 "\n"
}

END {
    if (skipping) {
        print "bench: a part has no end in " FILENAME > "/dev/stderr"
        exit 1
    }
    printf "%s", page > FILENAME
    print "pasted into docs/benchmarks.md:" (pasted == "" ? " nothing; run bench/run first" : pasted)
}
