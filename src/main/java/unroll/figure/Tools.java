package unroll.figure;

import unroll.scene.TextMeasure;
import unroll.scene.Typesetter;

/// The two ports that layouts need.
///
/// @param measure how large text is
/// @param typesetter sets mathematics
public record Tools(TextMeasure measure, Typesetter typesetter) {}
