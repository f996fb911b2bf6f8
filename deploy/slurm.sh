#!/bin/sh
# A pack for each branch, made by the tasks of a Slurm array; a last job joins what they made.
# The folder from which it is submitted holds branches.csv and the folder book, and takes the folder out:
#
#   shards=$(sbatch --parsable --array=1-8 deploy/slurm.sh)
#   sbatch --dependency=afterany:"$shards" deploy/slurm.sh --merge
#
# The merge begins when all tasks have ended, however they ended: a row with a mistake ends its task with exit code 1
# when the task's other packs are there. The merge reports such rows once more and ends with 1 too. Of a task that was
# cancelled, or ended because time or memory ran out, it says that the shard is missing; then
#
#   scontrol requeue "${shards}_2"
#
# runs that task again, or the same two lines run all of them. What is there is not made twice. The number of tasks is
# the number of shards: an array of some of the tasks would be another batch.
#
# One archive for Java is enough for all tasks: run `STUDYPACK_TRAINING=now studypack --version` once before.
#SBATCH --job-name=studypack
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=01:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
set -eu
export STUDYPACK_TRAINING=off

if [ "${1:-}" = --merge ]; then
    exec studypack batch branches.csv book -o out --merge
fi
# An array may begin with any number and take steps; studypack counts from 1.
step=${SLURM_ARRAY_TASK_STEP:-1}
shard=$(((SLURM_ARRAY_TASK_ID - SLURM_ARRAY_TASK_MIN) / step + 1))
shards=$(((SLURM_ARRAY_TASK_MAX - SLURM_ARRAY_TASK_MIN) / step + 1))
exec studypack batch branches.csv book -o out --shard "$shard/$shards"
