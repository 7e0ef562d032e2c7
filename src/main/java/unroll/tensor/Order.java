package unroll.tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unroll.text.TensorKey;

/// What the order of arrays says that have only numbers for names, as `numpy.savez(file, *arrays)` calls them `arr_0`,
/// `arr_1`, …: frameworks list their weights in an order of their own.
///
/// @param roles the role of each array, in the order of the arrays
/// @param layout the way round that goes with the order, or that alone fits
/// @param said whose order it is
record Order(List<Optional<Role>> roles, Layout layout, TensorKey said) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,4})", Pattern.DOTALL);
    private static final List<Usual> USUAL = Stream.of(
            usual("U W b V c", Layout.TRANSPOSED, TensorKey.SAID_ORDER_KERAS),
            usual("U W b V", Layout.TRANSPOSED, TensorKey.SAID_ORDER_KERAS),
            usual("U W V c", Layout.TRANSPOSED, TensorKey.SAID_ORDER_KERAS),
            usual("U W b", Layout.TRANSPOSED, TensorKey.SAID_ORDER_KERAS),
            usual("U W b b V c", Layout.AS_IS, TensorKey.SAID_ORDER_PYTORCH),
            usual("U W b b V", Layout.AS_IS, TensorKey.SAID_ORDER_PYTORCH),
            usual("U W b b", Layout.AS_IS, TensorKey.SAID_ORDER_PYTORCH),
            usual("U W V b c", Layout.UNSAID, TensorKey.SAID_ORDER),
            usual("U W V", Layout.UNSAID, TensorKey.SAID_ORDER))
            .flatMap(it -> Stream.of(it, it.afterEmbedding())).toList();

    /// An order that is usual somewhere.
    ///
    /// @param layout the way round where both fit
    private record Usual(List<Role> roles, Layout layout, TensorKey said) {

        Usual afterEmbedding() {
            return new Usual(Stream.concat(Stream.of(Role.EMBEDDING), roles.stream()).toList(), layout, said);
        }
    }

    private static Usual usual(String letters, Layout layout, TensorKey said) {
        return new Usual(Arrays.stream(letters.split(" ")).map(it -> Role.of(it).orElseThrow()).toList(), layout, said);
    }

    /// What the order says, where all arrays of numbers are numbered and only one usual order fits their shapes.
    static Optional<Order> of(List<Tensor> tensors) {
        List<Integer> numbered = numbered(tensors);
        List<Order> fit = USUAL.stream().filter(it -> it.roles().size() == numbered.size())
                .flatMap(it -> fitting(it, tensors, numbered).stream()).toList();
        return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
    }

    /// The way round that the order of an assignment's arrays says, where its roles are those of the order.
    static Optional<Layout> layout(Assignment assignment) {
        return of(assignment.tensors()).filter(it -> it.roles.equals(assignment.roles())).map(Order::layout)
                .filter(it -> it != Layout.UNSAID);
    }

    /// The roles in the order of the numbers: `U, W, b, V, c`.
    String letters() {
        return roles.stream().flatMap(Optional::stream).map(Role::letter).collect(Collectors.joining(", "));
    }

    /// The arrays of numbers in the order of their names' numbers; none where a name has no number, another beginning, or a
    /// number is missing.
    private static List<Integer> numbered(List<Tensor> tensors) {
        List<Integer> all = IntStream.range(0, tensors.size()).filter(i -> tensors.get(i).isNumeric()).boxed().toList();
        List<Matcher> names = new ArrayList<>();
        for (int i : all) {
            Matcher name = NUMBERED.matcher(tensors.get(i).name());
            if (!name.matches() || tensors.get(i).unfit().isPresent()) {
                return List.of();
            }
            names.add(name);
        }
        List<Integer> sorted = IntStream.range(0, all.size()).boxed()
                .sorted(Comparator.comparingInt(i -> Integer.parseInt(names.get(i).group(2)))).toList();
        for (int n = 0; n < sorted.size(); n++) {
            Matcher name = names.get(sorted.get(n));
            boolean follows = name.group(1).equals(names.getFirst().group(1)) && Integer.parseInt(name.group(2)) == n
                    + Integer.parseInt(names.get(sorted.getFirst()).group(2));
            if (!follows) {
                return List.of();
            }
        }
        return sorted.stream().map(all::get).toList();
    }

    private static Optional<Order> fitting(Usual usual, List<Tensor> tensors, List<Integer> numbered) {
        List<Optional<Role>> roles = new ArrayList<>(
                tensors.stream().map(tensor -> Optional.<Role>empty()).toList());
        for (int n = 0; n < numbered.size(); n++) {
            Role role = usual.roles().get(n);
            TensorShape shape = tensors.get(numbered.get(n)).shape().squeezed();
            if (role.isBias() != shape.isVector()) {
                return Optional.empty();
            }
            roles.set(numbered.get(n), Optional.of(role));
        }
        List<Layout> fit = Stream.of(Layout.AS_IS, Layout.TRANSPOSED)
                .filter(layout -> Shapes.of(new Assignment(tensors, roles, layout), layout).misfit().isEmpty())
                .toList();
        return fit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Order(List.copyOf(roles), fit.size() == 1 ? fit.getFirst() : usual.layout(),
                        usual.said()));
    }
}
