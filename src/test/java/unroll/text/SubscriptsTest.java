package unroll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names are typeset wherever they are shown.
final class SubscriptsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            s_2[1]                               | s₂[1]
            s_(−1)                               | s₋₁
            δ_1^(3)                              | δ₁⁽³⁾
            ∂E_13/∂W[0,2]                        | ∂E₁₃/∂W[0,2]
            ŷ_3[a_1]                             | ŷ₃[a_1]
            (δ_1 ⊗ s_0)[0,2]                     | (δ₁ ⊗ s₀)[0,2]
            Σ_(k=1…3) δ_k ⊗ s_(k−1)              | Σ(k=1…3) δₖ ⊗ sₖ₋₁
            U[1,cat_2] · x_0[cat_2]              | U[1,cat_2] · x₀[cat_2]
            W                                    | W
            """, delimiter = '|')
    void indicesAreLowAndWordsStay(String plain, String typeset) {
        assertEquals(typeset, Subscripts.of(plain));
    }
}
