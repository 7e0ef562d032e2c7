package unroll.scene;

import java.util.Optional;

/// The name of a mark: the same thing has the same id in every scene that shows it, so that it can be kept, moved and
/// found. Ids are unique in a scene.
///
/// @param name for example `state/2/cell/1`
public record MarkId(String name) {

    /// The id of what this is a part of; absent for what is no part.
    public Optional<MarkId> parent() {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new MarkId(name.substring(0, slash)));
    }

    /// The id of a part of this.
    public MarkId child(String part) {
        return new MarkId(name + "/" + part);
    }

    /// The id of the i-th part of this.
    public MarkId child(int i) {
        return child(Integer.toString(i));
    }
}
