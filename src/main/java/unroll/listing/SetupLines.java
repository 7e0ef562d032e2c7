package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.listing.Literals.Library;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// What a program begins with: what it imports, the scenario's numbers, and the functions that its library lacks.
///
/// @param program what is printed
/// @param literals the numbers
record SetupLines(Program program, Literals literals) {

    static SetupLines of(Program program) {
        return new SetupLines(program,
                new Literals(program.scenario(), program.isNumPy() ? Library.NUMPY : Library.TORCH));
    }

    List<ListingLine> lines() {
        List<String> made = new ArrayList<>(imports());
        made.add("");
        if (!program.isNumPy()) {
            made.add("torch.set_default_dtype(torch.float64)");
        }
        weights().forEach(weight -> made.add(program.names().weight(weight) + " = " + array(weight)));
        if (program.isLayer()) {
            made.addAll(new LayerLines(program).setup());
        }
        made.add("eta = " + scenario().learningRate());
        scenario().clip().ifPresent(gamma -> made.add("gamma = " + gamma));
        made.add("x = " + literals.inputs());
        made.add("y = " + literals.targets());
        made.addAll(program.isNumPy() ? stores() : starts());
        if (program.isNumPy()) {
            made.addAll(program.functions().definitions());
        }
        return made.stream().map(ListingLine::of).toList();
    }

    private Scenario scenario() {
        return program.scenario();
    }

    private List<Weight> weights() {
        return scenario().parameters().present();
    }

    private List<String> imports() {
        List<Activation> uses = program.isLayer() ? List.of() : program.functions().ofCell();
        return Stream.concat(Stream.of("import json", program.isNumPy() ? "import numpy as np" : "import torch"),
                program.functions().imports(uses, program.isLayer() ? List.of("nn") : List.of()).stream()).toList();
    }

    /// The weights of a layer are copied into it, and learned there.
    private String array(Weight weight) {
        boolean isLeaf = !program.isNumPy() && !(program.isLayer() && weight.isRecurrent());
        return literals.library().array(literals.weight(weight) + (isLeaf ? ", requires_grad=True" : ""));
    }

    private String numbers(Variable carried) {
        return NumpyText.vector(scenario().start().of(carried));
    }

    /// What a layer starts from has a row for each of its layers; else it is kept by its step.
    private List<String> starts() {
        List<String> made = new ArrayList<>(List.of("T" + (hasH() ? ", H" : "") + " = len(x)"
                + (hasH() ? ", len(b_m)" : "")));
        program.carried().forEach(variable -> made.add(program.isLayer()
                ? variable.letter() + "_0 = torch.tensor([" + numbers(variable) + "])"
                : variable.letter() + " = {-1: torch.tensor(" + numbers(variable) + ")}"));
        made.add("y_hat, E = {}, {}");
        return made;
    }

    /// Whether a program in PyTorch needs H: to find a bias within its layer.
    private boolean hasH() {
        return program.isLayer() && new LayerLines(program).hasOwnBias();
    }

    /// What the steps of NumPy fill.
    private List<String> stores() {
        Weight first = scenario().parameters().present(Weight.Role.STATE).getFirst();
        List<String> made = new ArrayList<>(List.of("T, H = len(x), len(" + program.names().weight(first) + ")"));
        program.carried().forEach(variable -> {
            made.add(variable.letter() + " = np.zeros((T + 1, H))");
            made.add(variable.letter() + "[-1] = " + numbers(variable));
        });
        List<String> kept = scenario().definitions().stream().map(it -> it.variable())
                .filter(it -> it.kind() == Variable.Kind.GATE || it.kind() == Variable.Kind.MEMORY)
                .map(Variable::letter).toList();
        if (!kept.isEmpty()) {
            made.add(String.join(", ", kept) + " = "
                    + kept.stream().map(_ -> "{}").collect(Collectors.joining(", ")));
        }
        made.add("y_hat, E = {}, {}");
        made.addAll(gradients());
        return made;
    }

    /// Zeros to add to: those of the matrices of a plain cell on one line, with gates those of each role.
    private List<String> gradients() {
        if (program.cell() != Cell.RNN) {
            return Stream.of(Weight.Role.values()).map(role -> scenario().parameters().present(role))
                    .filter(it -> !it.isEmpty()).map(this::zeros).toList();
        }
        List<String> made = new ArrayList<>(List.of(zeros(weights().stream().filter(it -> !it.isBias()).toList())));
        weights().stream().filter(Weight::isBias).forEach(weight -> made.add(zeros(List.of(weight))));
        return made;
    }

    private String zeros(List<Weight> some) {
        return some.stream().map(program.names()::gradient).collect(Collectors.joining(", ")) + " = "
                + some.stream().map(weight -> "0 * " + program.names().weight(weight))
                        .collect(Collectors.joining(", "));
    }
}
