/// The whole application without a window: a [Session] and its transitions, projected to pictures.
/// Start with [Session], then [Projection].
@NullMarked
package unroll.session;

import org.jspecify.annotations.NullMarked;
