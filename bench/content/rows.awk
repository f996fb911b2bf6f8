# A spreadsheet of as many branches as "rows" says, no two alike.
BEGIN {
    split("Harbour Hill Mill Quay Station Market Garden Bridge", where, " ")
    print "branch,date,time,place,contact"
    for (row = 1; row <= rows; row++) {
        name = where[row % 8 + 1]
        printf "%s branch %d,2027-%02d-%02d,7.30 pm,\"%s House, %d %s Street\",branch%d@example.org\n", \
            name, row, row % 12 + 1, row % 28 + 1, name, row, name, row
    }
}
