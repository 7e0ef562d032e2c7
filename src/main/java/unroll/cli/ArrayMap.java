package unroll.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.io.Nearest;
import unroll.io.Quoted;
import unroll.tensor.Assignment;
import unroll.tensor.Layout;
import unroll.tensor.Role;
import unroll.tensor.Tensor;
import unroll.text.Message;
import unroll.text.TransferKey;

/// `--map NAME=U,…`: which array is which weight, said by hand; what it does not say stays as it was recognised.
final class ArrayMap {
    private static final String NONE = "none";

    private ArrayMap() {
    }

    /// The assignment with what the option says.
    static Assignment applied(String map, Assignment recognised) throws Failure {
        Set<String> names = new HashSet<>();
        Set<Role> letters = new HashSet<>();
        Assignment made = recognised;
        boolean isStateBiasGiven = Stream.of(map.split(",")).anyMatch(pair -> pair.endsWith("=b"));
        if (isStateBiasGiven) {
            made = withoutStateBias(made);
        }
        for (String pair : map.split(",", -1)) {
            int equals = pair.lastIndexOf('=');
            String name = pair.substring(0, Math.max(0, equals)).strip();
            String letter = pair.substring(equals + 1).strip();
            Optional<Role> role = Role.of(letter);
            if (equals < 1 || role.isEmpty() && !letter.equals(NONE)) {
                throw new Failure(Message.of(TransferKey.MAP_WRONG, Quoted.of(pair)));
            }
            if (!names.add(name)) {
                throw new Failure(Message.of(TransferKey.MAP_TWICE, Quoted.of(name)));
            }
            if (role.isPresent() && role.get() != Role.STATE_BIAS && !letters.add(role.get())) {
                throw new Failure(Message.of(TransferKey.MAP_TWICE, letter));
            }
            made = made.with(index(name, made), role);
        }
        return made;
    }

    /// The options that say a reading, so that no other can be meant.
    ///
    /// @param all the readings that there are
    static String written(Assignment reading, List<Assignment> all) {
        List<String> pairs = Stream.of(Role.values()).flatMap(role -> reading.having(role).stream()
                .map(tensor -> tensor.name() + "=" + role.letter())).toList();
        boolean isOtherwiseToo = all.stream().filter(it -> it.roles().equals(reading.roles())).count() > 1;
        String way = reading.layout() == Layout.TRANSPOSED
                ? " " + CommandLines.TRANSPOSE
                : isOtherwiseToo ? " " + CommandLines.AS_IS : "";
        return OneLine.of(CommandLines.MAP + " " + quotedForShell(String.join(",", pairs)) + way);
    }

    /// Arguments that a shell would read otherwise stand in quotes.
    private static String quotedForShell(String argument) {
        return argument.matches("[A-Za-z0-9_.,:=/+-]*") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    /// Whether the option says that an array is left out.
    static boolean leavesOut(String map, String name) {
        return Stream.of(map.split(",")).anyMatch(pair -> pair.strip().equals(name + "=" + NONE));
    }

    /// The option that leaves arrays out.
    static String leavingOut(List<Tensor> tensors) {
        return OneLine.of(CommandLines.MAP + " " + quotedForShell(
                tensors.stream().map(it -> it.name() + "=" + NONE).collect(Collectors.joining(","))));
    }

    private static Assignment withoutStateBias(Assignment assignment) {
        Assignment made = assignment;
        for (int i = 0; i < made.roles().size(); i++) {
            if (made.roles().get(i).equals(Optional.of(Role.STATE_BIAS))) {
                made = made.with(i, Optional.empty());
            }
        }
        return made;
    }

    private static int index(String name, Assignment assignment) throws Failure {
        OptionalInt index = assignment.indexOf(name);
        if (index.isPresent()) {
            return index.getAsInt();
        }
        List<String> names = assignment.tensors().stream().map(Tensor::name).toList();
        Optional<String> near = Nearest.to(name, names);
        throw new Failure(near.isPresent()
                ? Message.of(TransferKey.MAP_UNKNOWN_NEAR, Quoted.of(name), Quoted.of(near.get()))
                : Message.of(TransferKey.MAP_UNKNOWN, Quoted.of(name), Tensor.listed(assignment.tensors())));
    }
}
