#!/bin/sh
# A pack for each branch, made by the tasks of a Slurm array; a last job joins what they made.
# The folder from which it is submitted holds branches.csv and the folder book, and takes the folder out:
#
#   shards=$(sbatch --parsable --array=1-8 deploy/slurm.sh)
#   sbatch --dependency=afterok:"$shards" deploy/slurm.sh --merge
#
# One archive for Java is enough for all tasks: run `STUDYPACK_TRAINING=now studypack --version` once before.
#SBATCH --job-name=studypack
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=01:00:00
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
