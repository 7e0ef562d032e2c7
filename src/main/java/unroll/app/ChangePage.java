package unroll.app;

import java.util.Locale;
import java.util.Optional;
import unroll.text.ChangeKey;

/// A page of the strip in which the scenario is changed.
enum ChangePage {
    /// What enters, what is to be predicted, and the vocabulary.
    SEQUENCE(ChangeKey.PAGE_SEQUENCE),
    /// Size, weights and truncation.
    NETWORK(ChangeKey.PAGE_NETWORK);

    private final ChangeKey title;

    ChangePage(ChangeKey title) {
        this.title = title;
    }

    /// Its name on the screen.
    ChangeKey title() {
        return title;
    }

    /// Its name for tests and styles.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The page that has a place; absent where that is on every page.
    static Optional<ChangePage> of(Changes.Place place) {
        return switch (place) {
            case ANYWHERE -> Optional.empty();
            case SEQUENCE,WORDS -> Optional.of(SEQUENCE);
            case NETWORK,WEIGHTS,TRUNCATION -> Optional.of(NETWORK);
        };
    }
}
