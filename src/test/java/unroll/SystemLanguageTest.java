package unroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SystemLanguageTest {

    private static final Locale BRAZIL = Locale.of("pt", "BR");

    @Test
    void aNamedPortugueseCountsWithoutTheSystemsData() {
        assertEquals(BRAZIL, SystemLanguage.locale(Map.of("LANG", "pt_BR.UTF-8"), Locale.ENGLISH));
        assertEquals(BRAZIL, SystemLanguage.locale(Map.of("LC_ALL", "", "LC_MESSAGES", "pt_PT"), Locale.ENGLISH));
    }

    @Test
    void theStrongerVariableWins() {
        assertEquals(Locale.ENGLISH,
                SystemLanguage.locale(Map.of("LC_ALL", "C.UTF-8", "LANG", "pt_BR.UTF-8"), Locale.ENGLISH));
    }

    @Test
    void elseTheVirtualMachineIsBelieved() {
        assertEquals(BRAZIL, SystemLanguage.locale(Map.of(), BRAZIL));
        assertEquals(Locale.GERMANY, SystemLanguage.locale(Map.of("LANG", "de_DE.UTF-8"), Locale.GERMANY));
    }
}
