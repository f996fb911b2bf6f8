# shellcheck shell=bash disable=SC2016,SC2034,SC2154 # bench/run shares its variables
# studypack as its launcher runs it. Every run has an empty folder of caches; "ready" ones find the archive that Java
# starts from in it, which was trained beforehand, and nothing else; "kept" ones also find the bodies of earlier runs.

# prepare_studypack: builds it where needed, finds the Java it runs on, and trains the archive
prepare_studypack() {
    ./studypack --version > /dev/null || fail 'studypack could not be built'
    java_home=$(STUDYPACK_JAVA_OPTS=-XshowSettings:properties ./studypack --version 2>&1 |
        sed -n 's/^ *java\.home = //p' | tail -n 1)
    [ -x "$java_home/bin/java" ] || fail 'the Java that studypack runs on was not found'
    archives=$work/archives
    empty_folders
    measured "$logs/training.log" train
    training=$cpu
    [ -n "$(ls "$archives"/java/*.aot "$archives"/java/*.jsa 2> /dev/null)" ] ||
        fail 'Java made no archive to start from'
}

train() {
    STUDYPACK_CACHE=$archives STUDYPACK_TRAINING=now ./studypack --version
}

# studypack bare|ready|kept WORD…
studypack() {
    local folder=$cache
    case $1 in
        ready) ln -s "$archives/java" "$cache/java" ;;
        kept) folder=$archives ;;
    esac
    shift
    STUDYPACK_CACHE=$folder ./studypack "$@"
}

# keep_body CONTENT: an earlier run, for those that are "kept"
keep_body() {
    empty_folders
    build kept "$1" > "$logs/$part-keep.log" 2>&1 || fail "$1 could not be built; see $logs/$part-keep.log"
}

# build bare|ready|kept CONTENT
build() {
    studypack "$1" build "$(folder_of "$2")" -o "$out"
}

# batch bare|ready|kept CONTENT ROWS [WORD]…
batch() {
    local start=$1 content=$2 count=$3
    shift 3
    studypack "$start" batch "$(rows_of "$count")" "$(folder_of "$content")" -o "$out" "$@"
}

# compile_tests: the timer of warm phases is among the tests
compile_tests() {
    say 'compiling the tests'
    mvn -q -B test-compile > "$logs/test-compile.log" 2>&1 || fail "Maven failed; see $logs/test-compile.log"
}

# warm_build FOLDER ROUNDS: milliseconds of a warm process's phases, as lines of text
warm_build() {
    "$java_home/bin/java" -XX:+UseSerialGC -Xmx1g -Djava.awt.headless=true \
        -cp "$root/target/test-classes:$root/target/classes:$root/target/lib/*" \
        org.studypack.publish.WarmBuild "$1" "$2" 2> "$logs/$part-warm.log"
}

# phases: a table of lines such as "- its PDF   30.1 ms"; the first line states what they are of, after a comma
phases() {
    awk '
        NR == 1 {
            sub(/^[^,]*, /, "")
            print "| " $0 " | ms |\n|---|---:|"
        }
        / ms$/ {
            time = $(NF - 1)
            sub(/ +[0-9.]+ ms$/, "")
            sub(/^- /, "· ")
            print "| " $0 " | " time " |"
        }'
}
