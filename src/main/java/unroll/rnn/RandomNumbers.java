package unroll.rnn;

import java.util.OptionalDouble;

/// The stream of random numbers that a seed starts, the same on every machine and in every version of the program.
///
/// The generator is SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014): its state
/// starts as the seed; each draw adds 0x9E3779B97F4A7C15 to it and mixes a copy z by z ← (z ⊕ z≫30) · 0xBF58476D1CE4E5B9,
/// z ← (z ⊕ z≫27) · 0x94D049BB133111EB, z ← z ⊕ z≫31. The top 53 bits of z, over 2⁵³, are a number r in [0, 1).
///
/// Normal numbers are made in pairs by the polar method (Marsaglia, Bray 1964): p = 2 r − 1 and q = 2 r′ − 1 of the next
/// two draws, n = p · p + q · q; where n ≥ 1 or n = 0, two new draws; else f = √(−2 ln n / n) gives p · f and q · f, in
/// this order, ln as of fdlibm (`StrictMath`). The second waits for the next time that a normal number is asked for.
final class RandomNumbers {
    private static final double UNIT = 0x1p-53;
    private long state;
    private OptionalDouble waiting = OptionalDouble.empty();

    RandomNumbers(long seed) {
        this.state = seed;
    }

    /// 2 r − 1, evenly in [−1, 1).
    double even() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return 2 * (((z ^ z >>> 31) >>> 11) * UNIT) - 1;
    }

    /// Normal, with mean 0 and standard deviation 1.
    double normal() {
        if (waiting.isPresent()) {
            double number = waiting.getAsDouble();
            waiting = OptionalDouble.empty();
            return number;
        }
        double p = even();
        double q = even();
        double n = p * p + q * q;
        while (n >= 1 || n == 0) {
            p = even();
            q = even();
            n = p * p + q * q;
        }
        double f = Math.sqrt(-2 * StrictMath.log(n) / n);
        waiting = OptionalDouble.of(q * f);
        return p * f;
    }
}
