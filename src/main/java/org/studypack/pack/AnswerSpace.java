package org.studypack.pack;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Room to write an answer by hand. Whoever shows one switches over its kinds, so that a kind that
 * comes later is missed nowhere.
 */
public sealed interface AnswerSpace {

    int FEWEST_STEPS = 3;

    int MOST_STEPS = 7;

    /** The pack's text in it, besides room to write in. */
    default List<Block> content() {
        return List.of();
    }

    /** Room of a height that a person may choose. */
    sealed interface Sized extends AnswerSpace {
        AnswerSize size();

        /** The same of another height. */
        Sized withSize(AnswerSize other);
    }

    /** What says something without which the question is not understood, and stands beside it. */
    sealed interface Asked extends AnswerSpace {}

    /** Lines to write on. */
    record Ruled(AnswerSize size) implements Sized {
        @Override
        public Ruled withSize(AnswerSize other) {
            return new Ruled(other);
        }
    }

    /** Dotted lines to write on. */
    record Dotted(AnswerSize size) implements Sized {
        @Override
        public Dotted withSize(AnswerSize other) {
            return new Dotted(other);
        }
    }

    /** Squares of 5 mm, to calculate or to draw in. */
    record Grid(AnswerSize size) implements Sized {
        @Override
        public Grid withSize(AnswerSize other) {
            return new Grid(other);
        }
    }

    /** A frame to write or draw in. */
    record Box(AnswerSize size) implements Sized {
        @Override
        public Box withSize(AnswerSize other) {
            return new Box(other);
        }
    }

    /** Lines to the foot of the page, and no fewer than its size says. */
    record Fill(AnswerSize size) implements Sized {
        @Override
        public Fill withSize(AnswerSize other) {
            return new Fill(other);
        }
    }

    /** Nothing but room, without a frame. */
    record Blank(AnswerSize size) implements Sized {
        @Override
        public Blank withSize(AnswerSize other) {
            return new Blank(other);
        }
    }

    /**
     * Two columns to weigh one side against the other.
     *
     * @param heads of the columns; empty where the labels' *for* and *against* stand there
     */
    record ForAgainst(AnswerSize size, List<String> heads) implements Sized {
        public ForAgainst {
            heads = List.copyOf(heads);
        }

        @Override
        public ForAgainst withSize(AnswerSize other) {
            return new ForAgainst(other, heads);
        }
    }

    /**
     * A table to fill in: what is claimed, by what evidence, from which source.
     *
     * @param heads of the three columns; empty where the labels' stand there
     */
    record ClaimEvidenceSource(AnswerSize size, List<String> heads) implements Sized {
        public ClaimEvidenceSource {
            heads = List.copyOf(heads);
        }

        @Override
        public ClaimEvidenceSource withSize(AnswerSize other) {
            return new ClaimEvidenceSource(other, heads);
        }
    }

    /**
     * Steps from 1 on, of which one is to be encircled.
     *
     * @param steps {@value AnswerSpace#FEWEST_STEPS} to {@value AnswerSpace#MOST_STEPS}
     * @param from what the first one means
     * @param to what the last one means
     */
    record Scale(int steps, String from, String to) implements Asked {
        public Scale {
            if (steps < FEWEST_STEPS || steps > MOST_STEPS) {
                throw new IllegalArgumentException("steps: " + steps);
            }
        }
    }

    /** Items to tick. */
    record Ticks(Block.BulletList list) implements Asked {
        @Override
        public List<Block> content() {
            return List.of(list);
        }
    }

    /**
     * What stands in two columns, to be joined by lines. Its rows say nothing of what belongs
     * together.
     *
     * @param table of two columns; they may be of unequal length, with empty cells
     */
    record Match(Block.Table table) implements Asked {
        /** Of its columns as tables of their own. */
        static Match of(List<Block.Table> sides) {
            Block.Table first = sides.getFirst();
            List<List<List<Inline>>> rows =
                    IntStream.range(0, first.rows().size())
                            .mapToObj(
                                    row ->
                                            sides.stream()
                                                    .map(side -> side.rows().get(row).getFirst())
                                                    .toList())
                            .toList();
            List<Block.Column> columns =
                    sides.stream().map(side -> side.columns().getFirst()).toList();
            return new Match(new Block.Table(columns, rows, first.location()));
        }

        /** In the order in which it is read: one column after the other. */
        @Override
        public List<Block> content() {
            return List.copyOf(sides());
        }

        /** Its columns as tables of their own. */
        List<Block.Table> sides() {
            return IntStream.range(0, table.columns().size()).mapToObj(this::side).toList();
        }

        private Block.Table side(int column) {
            return new Block.Table(
                    List.of(table.columns().get(column)),
                    table.rows().stream().map(row -> List.of(row.get(column))).toList(),
                    table.location());
        }
    }

    /**
     * A line of time with marks at equal distances, above and below which events are entered.
     *
     * @param marks what stands at each, the first and the last at the line's ends; a mark between
     *     them may be empty
     */
    record TimeStrip(AnswerSize size, List<String> marks) implements Sized {
        public TimeStrip {
            marks = List.copyOf(marks);
        }

        @Override
        public TimeStrip withSize(AnswerSize other) {
            return new TimeStrip(other, marks);
        }
    }

    /**
     * Words that are read closely, with numbered lines, beside lines to write on. It is as high as
     * they are.
     *
     * @param excerpt the id of one of the pack's
     */
    record CloseReading(String excerpt) implements AnswerSpace {}

    /** The same of a quotation, which stands in the question. */
    record CloseQuotation(Block.Quotation quotation) implements AnswerSpace {
        @Override
        public List<Block> content() {
            return List.of(quotation);
        }
    }
}
