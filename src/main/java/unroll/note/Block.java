package unroll.note;

import java.util.List;
import java.util.Optional;

/// A paragraph, or one of an item of a list.
///
/// @param depth how many lists it stands in
/// @param marker what stands before the first paragraph of an item: a bullet or a number
/// @param runs the words
public record Block(int depth, Optional<String> marker, List<Run> runs) {

    /// Copies the words.
    public Block {
        runs = List.copyOf(runs);
    }
}
