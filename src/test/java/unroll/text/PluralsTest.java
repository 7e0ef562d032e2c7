package unroll.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A sentence that counts has words for one of a thing beside those for many, or never counts one.
final class PluralsTest {
    private static final String MARK = "7";
    private static final Pattern MANY = Pattern.compile("7 (?:time |more )?(?:terms|entries|numbers|steps|errors"
            + "|characters|pictures|more|of 7 steps|parcelas|elementos|números|passos|erros|caracteres|itens|imagens"
            + "|de 7 passos)\\b|(?<!7 )mais 7|outras 7");
    private static final Pattern ONE = Pattern.compile("(?<!\\d)1 (?:terms|entries|numbers|steps|errors|parcelas"
            + "|elementos|números|passos|erros)\\b");

    /// What is said of many, and what of one: of one step, one other step, one entry.
    private static final Map<MessageKey, MessageKey> PAIRS = Map.of(
            FigureKey.CARD_ONE_HOT_TERMS, FigureKey.CARD_ONE_HOT_TERM,
            FigureKey.CARD_ZERO_TERMS, FigureKey.CARD_ZERO_TERM,
            FigureKey.CARD_CHECK_KINKS, FigureKey.CARD_CHECK_KINK,
            FigureKey.CARD_CHECK_UNDECIDED, FigureKey.CARD_CHECK_UNDECIDED_ONE,
            FigureKey.CARD_USED, FigureKey.CARD_USED_ONCE,
            FigureKey.CARD_USED_WHERE, FigureKey.CARD_USED_BUT_ONCE,
            LessonKey.START, LessonKey.START_ONE,
            LessonKey.PASS_FORWARD, LessonKey.PASS_FORWARD_ONE,
            LessonKey.PASS_FORWARD_WHY, LessonKey.PASS_FORWARD_WHY_ONE,
            PictureKey.GIF_PICTURES, PictureKey.GIF_PICTURE);

    /// What never counts one: limits of files, more than six rows, what is left out of a sum, which is at least two, a
    /// question or a sum that is only told of several errors, the steps of a lesson, a name for several pictures; and "used at 1 of 2 steps", where the
    /// second number is the many.
    private static final Set<MessageKey> ALWAYS_MANY = Set.of(
            FigureKey.CARD_MORE_TERMS, FigureKey.CARD_MORE_WAITING, FigureKey.CARD_USED_BUT_ONCE,
            FigureKey.CARD_ERRORS_TOGETHER,
            SpokenKey.MORE, SpokenKey.NORM_IS, SpokenKey.SHAPE, QuizKey.NEXT_FORWARD,
            ProblemKey.JSON_NUMBER_LONG, ProblemKey.TEXT_TOO_LONG, ProblemKey.TOO_MANY, LaunchKey.DRAWN_INSTEAD,
            EditKey.TEXT_LONG, ExportKey.NEEDS_PATTERN, PictureKey.PLACE_MANY,
            // a check that combines has thousands of entries, and the mean of one error is told as that error
            CommandKey.CHECK_OWN, LessonKey.PASS_FORWARD_WHY_MEAN);

    @Test
    void everySentenceThatCountsHasWordsForOne() {
        Map<String, MessageKey> counting = new TreeMap<>();
        for (Language language : Language.values()) {
            keys().filter(key -> MANY.matcher(filled(language, key, MARK)).find())
                    .forEach(key -> counting.put(key.toString(), key));
        }
        Set<String> known = new TreeSet<>();
        Stream.concat(PAIRS.keySet().stream(), ALWAYS_MANY.stream()).forEach(key -> known.add(key.toString()));
        assertEquals(known, counting.keySet());
    }

    @Test
    void oneIsNotSaidAsMany() {
        for (Language language : Language.values()) {
            PAIRS.forEach((many, one) -> {
                String two = filled(language, many, "2");
                String single = filled(language, one, "1");
                assertTrue(two.contains("2 "), two);
                assertFalse(ONE.matcher(single).find() && one != FigureKey.CARD_USED_BUT_ONCE, single);
                assertNotEquals(two, filled(language, one, "2"));
            });
        }
    }

    private static Stream<MessageKey> keys() {
        return Arrays.stream(MessageKey.class.getPermittedSubclasses())
                .flatMap(area -> Arrays.stream(area.getEnumConstants())).map(MessageKey.class::cast);
    }

    private static String filled(Language language, MessageKey key, String count) {
        Object[] all = new Object[8];
        Arrays.fill(all, count);
        return new Words(language).say(Message.of(key, all));
    }
}
