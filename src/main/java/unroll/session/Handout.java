package unroll.session;

import unroll.rnn.Scenario;

/// All that a scenario file holds.
///
/// @param scenario what is unrolled
/// @param guide what a lecturer gave it
public record Handout(Scenario scenario, Guide guide) {

    /// A scenario alone.
    public static Handout of(Scenario scenario) {
        return new Handout(scenario, Guide.NONE);
    }
}
