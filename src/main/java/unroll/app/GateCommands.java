package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import unroll.rnn.Cell;
import unroll.rnn.Weight;
import unroll.session.Session;
import unroll.text.WindowKey;

/// Which gate's rows of a gradient the ledger shows, in cells with gates.
///
/// @param store has the session
record GateCommands(Store store) {
    /// The letters of the gates of all cells, each once.
    private static final List<String> LETTERS = Stream.of(Cell.values()).filter(Cell::isGated)
            .flatMap(cell -> cell.gates().stream()).distinct().toList();

    /// The choice as a line of a menu.
    MenuEntry entry() {
        return new MenuEntry.Offered(WindowKey.GATE, all());
    }

    /// A command a gate: it can be done where the open network has that gate, and a weight is shown that belongs to one.
    List<Command> all() {
        return LETTERS.stream().map(this::choose).toList();
    }

    /// Their letters, in the same order.
    static List<String> letters() {
        return LETTERS;
    }

    /// The name of the command of a gate.
    static String id(String gate) {
        return "gate-" + gate;
    }

    private Command choose(String gate) {
        return new Command(id(gate), new SimpleStringProperty(gate), List.of(), Optional.empty(),
                holds(session -> !session.view().weight().gate().isEmpty()
                        && session.scenario().network().cell().gates().contains(gate)),
                Optional.of(holds(session -> session.view().weight().gate().equals(gate))),
                () -> store.update(session -> session.with(
                        session.view().with(new Weight(session.view().weight().role(), gate)))));
    }

    private ObservableBooleanValue holds(Predicate<Session> predicate) {
        return Bindings.createBooleanBinding(() -> predicate.test(store.session()), store.sessionProperty());
    }
}
