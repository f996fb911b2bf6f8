# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# The line that says where figures come from.

describe_machine() {
    local model version commit
    model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2> /dev/null | head -n 1)
    [ -n "$model" ] || model=$(sysctl -n machdep.cpu.brand_string 2> /dev/null)
    version=$(sed -n 's/^IMPLEMENTOR_VERSION="\(.*\)"/\1/p' "$java_home/release")
    commit=$(git rev-parse --short HEAD 2> /dev/null)
    [ -z "$commit" ] || git diff --quiet HEAD -- src/main templates pom.xml || commit="$commit with changes"
    printf '%s cores (%s, %s), Java %s, studypack %s, %s; load %s when it began.\n' \
        "$(getconf _NPROCESSORS_ONLN)" "${model:-unknown}" "$(uname -sm)" "${version:-unknown}" \
        "${commit:-$(./studypack --version)}" "$(describe_peers)" "$(load)"
}

load() {
    uptime | sed 's/.*load averages*: *//; s/[, ].*//'
}
