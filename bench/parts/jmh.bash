# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# The inner steps by themselves, by JMH, the Java Microbenchmark Harness.

take_jmh() {
    local forks
    say 'compiling the benchmarks'
    mvn -q -B -Pbench process-test-classes > "$logs/jmh-compile.log" 2>&1 || fail "Maven failed; see $logs/jmh-compile.log"
    forks=$(rounds_of 2 1)
    "$java_home/bin/java" -XX:+UseSerialGC -Djava.awt.headless=true \
        -cp "$root/target/test-classes:$root/target/classes:$root/target/lib/*:$root/target/bench-lib/*" \
        org.openjdk.jmh.Main -f "$forks" -wi "$(size 5 3 1)" -w "$(size 2 1 1)" -i "$(size 5 3 1)" -r "$(size 2 1 1)" \
        -foe true -rf csv -rff "$work/jmh.csv" org.studypack > "$logs/jmh.log" 2>&1
    if [ ! -s "$work/jmh.csv" ]; then
        say "failed: JMH; see $logs/jmh.log"
        echo "$part" >> "$work/failures"
        return
    fi
    jmh_table < "$work/jmh.csv"
}

# Columns: benchmark, mode, threads, samples, score, error, unit
jmh_table() {
    awk -F , '
        NR == 1 { print "| step | ms | ± (99.9 %) |\n|---|---:|---:|" }
        NR > 1 {
            gsub(/"/, "")
            sub(/^.*\./, "", $1)
            gsub(/[A-Z]/, " &", $1)
            printf "| %s | %.3g | %s |\n", tolower($1), $5, $6 == "NaN" ? "–" : sprintf("%.2g", $6)
        }'
}
