package org.studypack.pack;

/** In how many bundles the sheets of a booklet are folded. */
public enum Signatures {
    /** All within each other, stapled through the fold. */
    ONE(1),

    /** Two bundles behind each other, for what is too thick to be folded at once. */
    TWO(2);

    private final int count;

    Signatures(int count) {
        this.count = count;
    }

    public int count() {
        return count;
    }

    /** In how many bundles a number of sheets is folded: one sheet by itself is none. */
    public int bundles(int sheets) {
        return sheets < 2 * count ? 1 : count;
    }
}
