package unroll.tensor;

import java.util.Arrays;
import unroll.io.BadInput;
import unroll.io.Limits;
import unroll.io.Quoted;
import unroll.text.TensorKey;

/// Which names arrays may have. A name is never made a path here; but one that leads out of a folder was made to.
final class Names {

    private Names() {
    }

    /// The name, where it can be one.
    static String checked(String name, Broken broken) throws BadInput {
        boolean isShort = !name.isBlank() && name.length() <= Limits.TEXT;
        boolean isPlain = name.codePoints().noneMatch(Character::isISOControl);
        broken.demand(isShort && isPlain && !leadsOut(name), TensorKey.NAME_WRONG, Quoted.of(name));
        return name;
    }

    private static boolean leadsOut(String name) {
        boolean isRoot = name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:[/\\\\].*");
        return isRoot || Arrays.asList(name.split("[/\\\\]", -1)).contains("..");
    }
}
