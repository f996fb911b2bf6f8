# Rows (entrant, times, packs, label) come in, a Markdown table goes out. "rounds" is the file of what was measured;
# a ratio is the median of the rounds' ratios to the first row.
BEGIN {
    FS = "\t"
    while ((getline line < rounds) > 0) {
        split(line, field, "\t")
        cpu[field[1], field[2]] = field[3]
        wall[field[1], field[2]] = field[4]
        if (field[5] > memory[field[1]]) memory[field[1]] = field[5]
        if (field[6] != 0) failed[field[1]] = 1
        if (field[2] > last) last = field[2] + 0
    }
    count = split(columns, column, " ")
    title["cpu"] = "CPU (s), minimum · median"
    title["wall"] = "wall (s), minimum · median"
    title["pack"] = "CPU a pack (ms)"
    title["memory"] = "most memory (MiB)"
    title["cpu-ratio"] = "CPU ÷ first row’s"
    title["wall-ratio"] = "wall ÷ first row’s"
    head = "| |"
    rule = "|---|"
    for (i = 1; i <= count; i++) {
        head = head " " title[column[i]] " |"
        rule = rule "---:|"
    }
    print head
    print rule
}

{
    if (NR == 1) {
        first = $1
        first_times = $2
    }
    text = "| " $4 " |"
    for (i = 1; i <= count; i++) text = text " " (failed[$1] ? "failed" : cell(column[i])) " |"
    print text
}

function cell(name) {
    if (name == "cpu") return both(cpu)
    if (name == "wall") return both(wall)
    if (name == "pack") return number(sorted(cpu) * $2 / $3 * 1000)
    if (name == "memory") return memory[$1] > 0 ? sprintf("%d", memory[$1] / 1024) : "–"
    if (failed[first]) return "–"
    return number(name == "cpu-ratio" ? ratio(cpu) : ratio(wall))
}

function both(of) {
    sorted(of)
    return number(value[1] * $2) " · " number(middle() * $2)
}

function sorted(of,   round) {
    for (round = 1; round <= last; round++) value[round] = of[$1, round] + 0
    return middle()
}

function ratio(of,   round) {
    for (round = 1; round <= last; round++) {
        value[round] = of[first, round] > 0 ? of[$1, round] * $2 / (of[first, round] * first_times) : 0
    }
    return middle()
}

# The median of the values, which are then in order; of an even number, the mean of the two in the middle.
function middle(   i, j, swap) {
    for (i = 2; i <= last; i++) {
        for (j = i; j > 1 && value[j - 1] > value[j]; j--) {
            swap = value[j]
            value[j] = value[j - 1]
            value[j - 1] = swap
        }
    }
    return last % 2 ? value[(last + 1) / 2] : (value[last / 2] + value[last / 2 + 1]) / 2
}

function number(n) {
    return sprintf(n < 10 ? "%.2f" : n < 100 ? "%.1f" : "%.0f", n)
}
