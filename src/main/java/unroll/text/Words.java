package unroll.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one language.
///
/// Bundle texts are [MessageFormat] patterns. Arguments that are whole numbers are written as they are, without
/// grouping and with a true minus; a double is written as in a cell; arguments that are messages or keys are said in the
/// same language. Numbers to be written otherwise are given as text, made by [Numbers].
public final class Words {
    private final Language language;
    private final Numbers numbers;
    private final Map<MessageKey, MessageFormat> formats = new ConcurrentHashMap<>();

    /// The words of a language.
    public Words(Language language) {
        this.language = language;
        this.numbers = new Numbers(language);
    }

    /// The language.
    public Language language() {
        return language;
    }

    /// The words of a key that has no gaps.
    public String say(MessageKey key) {
        return say(new Message(key, List.of()));
    }

    /// The words of a message, its gaps filled. Safe from any thread.
    ///
    /// @throws java.util.MissingResourceException where the bundle lacks the key, which a test rules out
    public String say(Message message) {
        MessageFormat format = formats.computeIfAbsent(message.key(),
                this::format);
        Object[] arguments = message.arguments().stream().map(this::spoken).toArray();
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private MessageFormat format(MessageKey key) {
        ResourceBundle bundle = ResourceBundle.getBundle("unroll.text." + key.area(), language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key.id()), language.locale());
    }

    private Object spoken(Object argument) {
        return switch (argument) {
            case Message inner -> say(inner);
            case MessageKey inner -> say(inner);
            case Double number -> numbers.cell(number);
            case Number number -> number.toString().replace('-', '−');
            default -> argument;
        };
    }
}
