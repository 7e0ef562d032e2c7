package unroll.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which of some arrays is what of a network. Arrays without a role are left out; several for b are added, as PyTorch has
/// two biases of the state.
///
/// @param tensors the arrays
/// @param roles what each is, where it is something
/// @param layout which way round the matrices are, where somebody said it
public record Assignment(List<Tensor> tensors, List<Optional<Role>> roles, Layout layout) {

    /// Copies both lists.
    ///
    /// @throws IllegalArgumentException where they differ in length
    public Assignment {
        tensors = List.copyOf(tensors);
        roles = List.copyOf(roles);
        if (tensors.size() != roles.size()) {
            throw new IllegalArgumentException(roles.size() + " roles for " + tensors.size() + " arrays");
        }
    }

    /// What the names of the arrays say, or where they are mere numbers their order; where neither says anything, nothing.
    public static Assignment recognised(List<Tensor> tensors, Layout layout) {
        Assignment named = new Assignment(tensors, Recognition.byNames(tensors), layout);
        return named.having().isEmpty()
                ? Order.of(tensors).map(order -> new Assignment(tensors, order.roles(), layout)).orElse(named)
                : named;
    }

    /// The ways in which shapes let the arrays without a role have one, each with its way round; names and hand stay.
    public List<Assignment> readings() {
        return Readings.of(this);
    }

    /// The first array of this name.
    public OptionalInt indexOf(String name) {
        return IntStream.range(0, tensors.size()).filter(i -> tensors.get(i).name().equals(name)).findFirst();
    }

    /// This with another role, or none, for one array. A role is taken from the array that had it, except b, which several
    /// may have.
    public Assignment with(int tensor, Optional<Role> role) {
        List<Optional<Role>> others = new ArrayList<>(roles);
        if (role.isPresent() && role.get() != Role.STATE_BIAS) {
            others.replaceAll(it -> it.equals(role) ? Optional.empty() : it);
        }
        others.set(tensor, role);
        return new Assignment(tensors, others, layout);
    }

    /// This with the matrices one way round or the other.
    public Assignment with(Layout other) {
        return new Assignment(tensors, roles, other);
    }

    /// The arrays that have this role: at most one, but for b.
    public List<Tensor> having(Role role) {
        return IntStream.range(0, tensors.size()).filter(i -> roles.get(i).equals(Optional.of(role)))
                .mapToObj(tensors::get).toList();
    }

    /// The arrays that have a role.
    public List<Tensor> having() {
        return IntStream.range(0, tensors.size()).filter(i -> roles.get(i).isPresent()).mapToObj(tensors::get).toList();
    }

    /// The role of one of the arrays.
    Optional<Role> roleOf(Tensor tensor) {
        return roles.get(tensors.indexOf(tensor));
    }

    /// The arrays that are left out.
    public List<Tensor> leftOut() {
        return IntStream.range(0, tensors.size()).filter(i -> roles.get(i).isEmpty()).mapToObj(tensors::get)
                .toList();
    }

    /// The arrays left out that belong to layers of a model by their names: without them the network is another.
    public List<Tensor> otherLayers() {
        return leftOut().stream().filter(it -> ArrayName.of(it.name()).isOfLayer()).toList();
    }

    /// The way round in which the matrices are taken; unsaid where nobody said it and both fit.
    public Layout taken() {
        Optional<GateMaking> gated = GateMaking.of(this);
        if (gated.isPresent()) {
            return gated.get().layout();
        }
        boolean isOpen = refusal().filter(it -> it.mend() == Mend.WAY).isPresent();
        boolean isWhole = refusal().isEmpty();
        return isOpen || !isWhole ? layout : new Fitting(this).layout();
    }

    /// Why this makes no network, by names, types and shapes alone: at once, however many numbers there are.
    public Optional<Outcome.Refused> refusal() {
        return GateMaking.of(this).map(GateMaking::refusal).orElseGet(() -> new Fitting(this).refusal());
    }

    /// The network that this makes, or why it makes none.
    public Outcome outcome() {
        return GateMaking.of(this).map(GateMaking::outcome).orElseGet(() -> new Fitting(this).outcome());
    }
}
