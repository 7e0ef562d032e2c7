package unroll.figure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What a person looks at: it lights up in every picture and moves nothing.
///
/// @param pointed what the pointer or the keyboard is at
/// @param card what is being explained
/// @param framed what is framed while a person talks about it
public record Attention(Optional<Subject> pointed, Optional<Card> card, Set<Framed> framed) {
    /// Nothing in particular.
    public static final Attention NONE = new Attention(Optional.empty(), Optional.empty(), Set.of());

    /// Copies what is framed, in the order in which it was framed: what lies over what is the same in every run.
    public Attention {
        framed = Collections.unmodifiableSet(new LinkedHashSet<>(framed));
    }

    /// This with something else pointed at, or nothing.
    public Attention at(Optional<Subject> subject) {
        return new Attention(subject, card, framed);
    }

    /// This with another card, or none.
    public Attention with(Optional<Card> other) {
        return new Attention(pointed, other, framed);
    }

    /// This with something framed that was not, or not framed that was.
    public Attention toggled(Framed one) {
        Set<Framed> others = new LinkedHashSet<>(framed);
        if (!others.remove(one)) {
            others.add(one);
        }
        return new Attention(pointed, card, others);
    }

    /// This with nothing framed.
    public Attention unframed() {
        return new Attention(pointed, card, Set.of());
    }

    /// What is lit: what is pointed at, else what is being explained.
    public Optional<Subject> lit() {
        return pointed.or(() -> card.map(Card::current));
    }
}
