package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TypedWordsTest {

    @Test
    void escapesStandForWhatALineCannotShow() {
        assertEquals(List.of("\n", "\t", " ", ",", "\\", "a b", "\\x", "\r"),
                TypedWords.exact("\\n,\\t,\\s,\\,,\\\\,a b,\\x,\\r"));
        assertEquals(List.of("a", " ", " b"), TypedWords.exact("a, , b"));
        assertEquals(List.of("a", "b", " c"), TypedWords.stripped(" a , b,\\sc "));
        assertEquals(List.of("a", ""), TypedWords.exact("a,"));
        assertEquals(List.of("\\"), TypedWords.exact("\\"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        List<String> words = List.of("the", " ", "\n", ",", "a, b", "\\n", "\\", " x ", "\t", "é", "New York", "\r\n");
        assertEquals(words, TypedWords.stripped(TypedWords.written(words)));
    }
}
