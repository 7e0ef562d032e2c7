package unroll.app;

import java.util.Optional;
import unroll.figure.Subject;
import unroll.scene.Hit;
import unroll.scene.MarkId;

/// Something under the pointer that stands for something.
///
/// @param id of the mark
/// @param subject what it stands for
/// @param cell which cell of it, where it is a heat map
record Pointed(MarkId id, Subject subject, Optional<Hit.Cell> cell) {}
