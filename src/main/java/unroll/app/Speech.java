package unroll.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.Words;

/// The words of the window's language; what is bound to them is said anew when the language changes.
final class Speech {
    private final Map<Language, Words> known = new EnumMap<>(Language.class);
    private final ReadOnlyObjectWrapper<Words> words;

    /// Speaks the language of the store's session.
    Speech(Store store) {
        words = new ReadOnlyObjectWrapper<>(of(store.session().view().language()));
        store.sessionProperty().subscribe(session -> words.set(of(session.view().language())));
    }

    /// Speaks as another does, which does not keep it.
    private Speech(ObservableValue<Words> followed) {
        words = new ReadOnlyObjectWrapper<>();
        words.bind(followed);
    }

    /// The same words for a dialog that is shown once: what is bound to them goes with the dialog, while what is bound to these
    /// stays as long as the window.
    Speech lent() {
        return new Speech(words.getReadOnlyProperty());
    }

    /// The words now.
    Words words() {
        return Objects.requireNonNull(words.get());
    }

    /// The words, for those who follow the language.
    ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// A message in the language of the moment.
    String now(MessageKey key, Object... arguments) {
        return words().say(Message.of(key, arguments));
    }

    /// A message that follows the language.
    ObservableValue<String> say(MessageKey key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    /// A message that follows the language.
    ObservableValue<String> say(Message message) {
        return words.map(it -> it.say(message));
    }

    private Words of(Language language) {
        return known.computeIfAbsent(language, Words::new);
    }
}
