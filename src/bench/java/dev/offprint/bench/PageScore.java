package dev.offprint.bench;

/**
 * What came of a page.
 *
 * @param common words that the gold and the text have
 * @param text words of the text
 * @param gold words of the gold
 * @param wanted runs of four words that both have
 * @param kept passages that must be there and are
 * @param through passages that must not be there and are
 */
record PageScore(int common, int text, int gold, int wanted, int kept, int through) {

    double precision() {
        return text == 0 ? 0 : (double) common / text;
    }

    double recall() {
        return gold == 0 ? 0 : (double) common / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
