package unroll.figure;

import java.util.Optional;

/// What a person looks at: it lights up in every picture and moves nothing.
///
/// @param pointed what the pointer or the keyboard is at
/// @param card what is being explained
public record Attention(Optional<Subject> pointed, Optional<Card> card) {
    /// Nothing in particular.
    public static final Attention NONE = new Attention(Optional.empty(), Optional.empty());

    /// This with something else pointed at, or nothing.
    public Attention at(Optional<Subject> subject) {
        return new Attention(subject, card);
    }

    /// This with another card, or none.
    public Attention with(Optional<Card> other) {
        return new Attention(pointed, other);
    }

    /// What is lit: what is pointed at, else what is being explained.
    public Optional<Subject> lit() {
        return pointed.or(() -> card.map(Card::current));
    }
}
