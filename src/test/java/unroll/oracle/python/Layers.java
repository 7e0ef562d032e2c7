package unroll.oracle.python;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import unroll.oracle.Autodiff;
import unroll.oracle.Autodiff.Variable;

/// The recurrent layers of PyTorch, as its documentation states them: `nn.LSTM` with the rows of its weights in the order
/// i f g o, `nn.GRU` in the order r z n, for one sequence and one layer.
///
/// @param tape what their numbers are on
/// @param leaves gets the parameters of each layer made
record Layers(Autodiff tape, List<Tensor> leaves) {

    Value.Function lstm() {
        return (sizes, named) -> layer(4, sizes, named, this::lstm);
    }

    Value.Function gru() {
        return (sizes, named) -> layer(3, sizes, named, this::gru);
    }

    /// What one step carries on, from its input and what is carried.
    private interface Cell {
        List<Tensor> step(Tensor fromInput, Tensor fromState, List<Tensor> carried);
    }

    private Value layer(int gates, List<Value> sizes, Map<String, Value> named, Cell cell) {
        int inputs = ((Tensor) sizes.get(0)).index();
        int hidden = ((Tensor) sizes.get(1)).index();
        boolean hasBias = named.isEmpty();
        if (!hasBias
                && !(named.keySet().equals(java.util.Set.of("bias")) && ((Tensor) named.get("bias")).number() == 0)) {
            throw new IllegalArgumentException(named.toString());
        }
        Map<String, Tensor> parameters = new LinkedHashMap<>();
        parameters.put("weight_ih_l0", zeros(gates * hidden, inputs));
        parameters.put("weight_hh_l0", zeros(gates * hidden, hidden));
        if (hasBias) {
            parameters.put("bias_ih_l0", zeros(gates * hidden));
            parameters.put("bias_hh_l0", zeros(gates * hidden));
        }
        leaves.addAll(parameters.values());
        return new Value.Layer(parameters, (arguments, none) -> run(parameters, cell, (Tensor) arguments.get(0),
                arguments.get(1)));
    }

    private Tensor zeros(int... shape) {
        int size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        return Tensor.of(tape, shape, IntStream.range(0, size).mapToObj(_ -> tape.leaf(0)).toArray(Variable[]::new))
                .leaf();
    }

    /// All states, and what is carried out of the last step.
    private Value run(Map<String, Tensor> parameters, Cell cell, Tensor x, Value start) {
        boolean isSeveral = start instanceof Value.ListOf;
        List<Tensor> carried = (start instanceof Value.ListOf(List<Value> several) ? several : List.of(start)).stream()
                .map(it -> ((Tensor) it).at(0)).toList();
        List<Variable> states = new ArrayList<>();
        for (int t = 0; t < x.length(); t++) {
            Tensor fromInput = affine(parameters, "ih_l0", x.at(t));
            Tensor fromState = affine(parameters, "hh_l0", carried.getFirst());
            carried = cell.step(fromInput, fromState, carried);
            states.addAll(List.of(carried.getFirst().numbers()));
        }
        int hidden = carried.getFirst().length();
        List<Value> last = carried.stream()
                .<Value>map(it -> Tensor.of(tape, new int[]{1, hidden}, it.numbers())).toList();
        return new Value.ListOf(List.of(
                Tensor.of(tape, new int[]{x.length(), hidden}, states.toArray(Variable[]::new)),
                isSeveral ? new Value.ListOf(last) : last.getFirst()));
    }

    private static Tensor affine(Map<String, Tensor> parameters, String name, Tensor vector) {
        Tensor product = parameters.get("weight_" + name).times(vector);
        Tensor bias = parameters.get("bias_" + name);
        return bias == null ? product : product.zip(bias, Variable::plus);
    }

    private List<Tensor> lstm(Tensor fromInput, Tensor fromState, List<Tensor> carried) {
        Tensor all = fromInput.zip(fromState, Variable::plus);
        Tensor i = gate(all, 0, 4, Variable::sigmoid);
        Tensor f = gate(all, 1, 4, Variable::sigmoid);
        Tensor g = gate(all, 2, 4, it -> Library.tanh(tape, it));
        Tensor o = gate(all, 3, 4, Variable::sigmoid);
        Tensor c = f.zip(carried.get(1), Variable::times).zip(i.zip(g, Variable::times), Variable::plus);
        return List.of(o.zip(c.map(it -> Library.tanh(tape, it)), Variable::times), c);
    }

    private List<Tensor> gru(Tensor fromInput, Tensor fromState, List<Tensor> carried) {
        Tensor both = fromInput.zip(fromState, Variable::plus);
        Tensor r = gate(both, 0, 3, Variable::sigmoid);
        Tensor z = gate(both, 1, 3, Variable::sigmoid);
        Tensor n = gate(fromInput, 2, 3, it -> it)
                .zip(r.zip(gate(fromState, 2, 3, it -> it), Variable::times), Variable::plus)
                .map(it -> Library.tanh(tape, it));
        Tensor rest = z.map(it -> tape.leaf(1).plus(it.times(tape.leaf(-1))));
        return List.of(rest.zip(n, Variable::times).zip(z.zip(carried.getFirst(), Variable::times), Variable::plus));
    }

    private static Tensor gate(Tensor stacked, int which, int of, UnaryOperator<Variable> f) {
        int size = stacked.length() / of;
        return stacked.slice(which * size, (which + 1) * size).map(f);
    }
}
