package unroll.rnn;

import static org.junit.jupiter.api.Assertions.fail;

/// What became of a change, where only one of the two is right.
final class Changes {

    private Changes() {
    }

    static Scenario done(Change change) {
        return switch (change) {
            case Change.Done(Scenario scenario) -> scenario;
            case Change.Refused(Reason reason) -> fail("refused: " + reason);
        };
    }

    static Reason refused(Change change) {
        return switch (change) {
            case Change.Done _ -> fail("done");
            case Change.Refused(Reason reason) -> reason;
        };
    }
}
