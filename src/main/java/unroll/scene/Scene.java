package unroll.scene;

import java.util.List;

/// A picture: marks on a page, painted in their order.
///
/// @param width of the page, in px
/// @param height of the page, in px
/// @param ground what lies under the marks
/// @param marks from the back to the front; ids differ
public record Scene(double width, double height, Paint ground, List<Mark> marks) {

    /// Copies the marks.
    public Scene {
        marks = List.copyOf(marks);
    }
}
