# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# What it costs to set a body well, warm and on one thread, by the test class TypeCost: it lays the same manuscript out
# with lines as the engine fills them, with lines that were chosen, and until pages ask for nothing more.

take_type_cost() {
    local content
    compile_tests
    for content in $(contents); do
        printf '**%s**\n\n' "$(title_of "$content")"
        "$java_home/bin/java" -XX:+UseSerialGC -Xmx1g -Djava.awt.headless=true \
            -cp "$root/target/test-classes:$root/target/classes:$root/target/lib/*" \
            org.studypack.print.page.TypeCost "$(folder_of "$content")" "${rounds:-$(size 100 40 4)}" \
            > "$work/type-cost" 2> "$logs/type-cost.log" || echo "$part" >> "$work/failures"
        phases < "$work/type-cost"
        echo
    done
}
