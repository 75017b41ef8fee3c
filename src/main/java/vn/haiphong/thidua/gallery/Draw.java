package vn.haiphong.thidua.gallery;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way each time for the same seed and number. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed, long number) {
        // Seeds in a row would give rows of numbers that overlap, so each is mixed first.
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() ^ new SplittableRandom(~number).nextLong());
    }

    <T> T from(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Both bounds included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    int within(List<Integer> bounds) {
        return between(bounds.getFirst(), bounds.getLast());
    }

    boolean in100(int chances) {
        return random.nextInt(100) < chances;
    }
}
