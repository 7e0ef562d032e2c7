package unroll.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import unroll.io.Nearest;
import unroll.io.Quoted;
import unroll.rnn.Weight;
import unroll.tensor.Assignment;
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
        Set<Weight> letters = new HashSet<>();
        Assignment made = recognised;
        boolean isStateBiasGiven = Stream.of(map.split(",")).anyMatch(pair -> pair.endsWith("=b"));
        if (isStateBiasGiven) {
            made = withoutStateBias(made);
        }
        for (String pair : map.split(",", -1)) {
            int equals = pair.lastIndexOf('=');
            String name = pair.substring(0, Math.max(0, equals)).strip();
            String letter = pair.substring(equals + 1).strip();
            Optional<Weight> weight = Stream.of(Weight.values()).filter(it -> it.letter().equals(letter)).findFirst();
            if (equals < 1 || weight.isEmpty() && !letter.equals(NONE)) {
                throw new Failure(Message.of(TransferKey.MAP_WRONG, Quoted.of(pair)));
            }
            if (!names.add(name)) {
                throw new Failure(Message.of(TransferKey.MAP_TWICE, Quoted.of(name)));
            }
            if (weight.isPresent() && weight.get() != Weight.STATE_BIAS && !letters.add(weight.get())) {
                throw new Failure(Message.of(TransferKey.MAP_TWICE, letter));
            }
            made = made.with(index(name, made), weight);
        }
        return made;
    }

    /// The option that says an assignment.
    static String written(Assignment assignment) {
        List<String> pairs = Stream.of(Weight.values()).flatMap(weight -> assignment.having(weight).stream()
                .map(tensor -> tensor.name() + "=" + weight.letter())).toList();
        return OneLine.of(String.join(",", pairs));
    }

    private static Assignment withoutStateBias(Assignment assignment) {
        Assignment made = assignment;
        for (int i = 0; i < made.letters().size(); i++) {
            if (made.letters().get(i).equals(Optional.of(Weight.STATE_BIAS))) {
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
