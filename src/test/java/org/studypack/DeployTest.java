package org.studypack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What lies in deploy asks for each shard once, in the words of studypack's command line. */
@DisabledOnOs(OS.WINDOWS)
final class DeployTest {
    private static final Path DEPLOY = Path.of("deploy").toAbsolutePath();

    @TempDir Path folder;

    @Test
    void indexesOfTheKubernetesJobCoverAllShards() throws Exception {
        Map<?, ?> job = jobs().getFirst();
        int shards = (Integer) at(job, "spec", "completions");
        Map<?, ?> container = container(job);
        Map<?, ?> variable = (Map<?, ?>) ((List<?>) at(container, "env")).getFirst();
        assertThat(at(job, "spec", "completionMode")).isEqualTo("Indexed");
        assertThat(at(variable, "name")).isEqualTo("SHARDS");
        assertThat(at(variable, "value")).isEqualTo(Integer.toString(shards));
        List<String> calls = new ArrayList<>();
        for (int index = 0; index < shards; index++) {
            calls.add(
                    call(
                            command(container),
                            Map.of(
                                    "JOB_COMPLETION_INDEX", Integer.toString(index),
                                    "SHARDS", Integer.toString(shards))));
        }
        assertThat(calls).isEqualTo(allShards(shards));
    }

    @Test
    void kubernetesStopsNoShardForTheMistakeOfAnother() throws Exception {
        Map<?, ?> job = jobs().getFirst();
        assertThat(at(job, "spec", "maxFailedIndexes")).isEqualTo(at(job, "spec", "completions"));
        assertThat((Integer) at(job, "spec", "backoffLimitPerIndex")).isPositive();
        assertThat(((Map<?, ?>) at(job, "spec")).containsKey("backoffLimit")).isFalse();
    }

    /** Kubernetes takes a policy only where the pod is never started again by its node. */
    @Test
    void kubernetesTriesNoMistakeAgain() throws Exception {
        List<String> actions = List.of("FailIndex", "FailJob");
        for (int i = 0; i < actions.size(); i++) {
            Map<?, ?> job = jobs().get(i);
            Map<?, ?> rule =
                    (Map<?, ?>) ((List<?>) at(job, "spec", "podFailurePolicy", "rules")).getFirst();
            assertThat(at(rule, "action")).isEqualTo(actions.get(i));
            assertThat(at(rule, "onExitCodes", "operator")).isEqualTo("In");
            assertThat(at(rule, "onExitCodes", "values")).isEqualTo(List.of(1, 2));
            assertThat(at(rule, "onExitCodes", "containerName"))
                    .isEqualTo(container(job).get("name"));
            assertThat(at(job, "spec", "template", "spec", "restartPolicy")).isEqualTo("Never");
        }
    }

    /** The loop of the file's first lines, run by a shell, with a Job that ends as failed. */
    @Test
    void kubernetesMergeBeginsWhenShardsHaveFailedToo() throws Exception {
        String how = how("kubernetes-job.yaml").replace("sleep 10", "sleep 0");
        stub(
                "kubectl",
                """
                echo "$@" >> "$0.calls"
                case $1 in
                get)
                    [ "$(grep -c ^get "$0.calls")" -lt 2 ] || echo FailureTarget Failed ;;
                esac
                """);
        run(List.of("sh", "-eu", "-c", how), Map.of());
        List<String> calls = Files.readAllLines(folder.resolve("kubectl.calls"));
        assertThat(calls)
                .startsWith("apply -f deploy/kubernetes-job.yaml -l step=shards")
                .endsWith(
                        "apply -f deploy/kubernetes-job.yaml -l step=merge",
                        "logs -f job/studypack-merge");
        assertThat(calls).filteredOn(call -> call.startsWith("get ")).hasSize(2);
    }

    /** The first two commands of the file's first lines, run by a shell. */
    @Test
    void slurmMergeWaitsForTheEndOfAllTasksHoweverTheyEnd() throws Exception {
        stub("sbatch", "echo \"$@\" >> \"$0.calls\"; echo 42\n");
        stub("scontrol", "echo \"$@\" >> \"$0.calls\"\n");
        run(List.of("sh", "-eu", "-c", how("slurm.sh")), Map.of());
        assertThat(Files.readAllLines(folder.resolve("sbatch.calls")))
                .containsExactly(
                        "--parsable --array=1-8 deploy/slurm.sh",
                        "--dependency=afterany:42 deploy/slurm.sh --merge");
        assertThat(folder.resolve("scontrol.calls")).hasContent("requeue 42_2");
    }

    @Test
    void secondKubernetesJobMerges() throws Exception {
        Map<?, ?> job = jobs().getLast();
        assertThat(call(command(container(job)), Map.of())).isEqualTo(batch("--merge"));
    }

    @Test
    void jobsShareImageAndClaim() throws Exception {
        List<Map<?, ?>> jobs = jobs();
        assertThat(jobs).hasSize(2);
        assertThat(container(jobs.getFirst()).get("image"))
                .isEqualTo(container(jobs.getLast()).get("image"));
        assertThat(at(jobs.getFirst(), "spec", "template", "spec", "volumes"))
                .isEqualTo(at(jobs.getLast(), "spec", "template", "spec", "volumes"));
    }

    @Test
    void tasksOfTheSlurmArrayCoverAllShards() throws Exception {
        assertThat(slurm(1, 8, 1)).isEqualTo(allShards(8));
        assertThat(slurm(0, 4, 1)).isEqualTo(allShards(5));
        assertThat(slurm(3, 11, 4)).isEqualTo(allShards(3));
        assertThat(slurm(1, 10, 4)).isEqualTo(allShards(3));
    }

    @Test
    void lastSlurmJobMerges() throws Exception {
        List<String> command = List.of("sh", DEPLOY.resolve("slurm.sh").toString(), "--merge");
        assertThat(call(command, Map.of())).isEqualTo(batch("--merge"));
    }

    @Test
    void containerfileCopiesWhatIsHere() throws Exception {
        String text = Files.readString(DEPLOY.resolve("Containerfile"));
        List<String> copied =
                Pattern.compile("(?m)^COPY (?!--from)(.*) \\S+$")
                        .matcher(text)
                        .results()
                        .flatMap(match -> Pattern.compile(" ").splitAsStream(match.group(1)))
                        .toList();
        assertThat(copied)
                .contains("pom.xml", "studypack")
                .allSatisfy(name -> assertThat(Path.of(name)).exists());
        assertThat(text).contains("\nUSER 10001\n").contains("STUDYPACK_TRAINING=now");
        assertThat(text.lastIndexOf("\nUSER ")).isLessThan(text.indexOf("\nENTRYPOINT "));
    }

    /** Slurm leaves the highest index that a step reaches in SLURM_ARRAY_TASK_MAX. */
    private List<String> slurm(int first, int last, int step) throws Exception {
        int reached = last - (last - first) % step;
        List<String> calls = new ArrayList<>();
        for (int task = first; task <= reached; task += step) {
            calls.add(
                    call(
                            List.of("sh", DEPLOY.resolve("slurm.sh").toString()),
                            Map.of(
                                    "SLURM_ARRAY_TASK_ID", Integer.toString(task),
                                    "SLURM_ARRAY_TASK_MIN", Integer.toString(first),
                                    "SLURM_ARRAY_TASK_MAX", Integer.toString(reached),
                                    "SLURM_ARRAY_TASK_STEP", Integer.toString(step))));
        }
        return calls;
    }

    private static List<String> allShards(int shards) {
        return IntStream.rangeClosed(1, shards)
                .mapToObj(shard -> batch("--shard " + shard + "/" + shards))
                .toList();
    }

    private static String batch(String last) {
        return "batch branches.csv book -o out " + last;
    }

    private static List<Map<?, ?>> jobs() throws IOException {
        String text = Files.readString(DEPLOY.resolve("kubernetes-job.yaml"));
        List<Map<?, ?>> jobs = new ArrayList<>();
        for (Object document : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
            jobs.add((Map<?, ?>) document);
        }
        return jobs;
    }

    private static Map<?, ?> container(Map<?, ?> job) {
        List<?> containers = (List<?>) at(job, "spec", "template", "spec", "containers");
        return (Map<?, ?>) containers.getFirst();
    }

    private static List<String> command(Map<?, ?> container) {
        List<String> command = new ArrayList<>();
        ((List<?>) at(container, "command")).forEach(word -> command.add((String) word));
        ((List<?>) at(container, "args")).forEach(word -> command.add((String) word));
        return command;
    }

    private static Object at(Map<?, ?> map, String... keys) {
        Object value = map;
        for (String key : keys) {
            value = ((Map<?, ?>) value).get(key);
        }
        assertThat(value).isNotNull();
        return value;
    }

    /** The commands of a file's first lines. */
    private static String how(String file) throws IOException {
        return Pattern.compile("(?m)^#   (.*)$")
                .matcher(Files.readString(DEPLOY.resolve(file)))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.joining("\n"));
    }

    /** How the command calls studypack: its arguments, and nothing else. */
    private String call(List<String> command, Map<String, String> environment) throws Exception {
        stub("studypack", "echo \"$@\"\n");
        return run(command, environment);
    }

    private void stub(String name, String body) throws IOException {
        Path stub = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body);
        assertThat(stub.toFile().setExecutable(true)).isTrue();
    }

    private String run(List<String> command, Map<String, String> environment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
        Process process = builder.start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.strip();
    }
}
