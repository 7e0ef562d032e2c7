package unroll.app;

import java.nio.file.Path;
import java.util.Optional;
import unroll.export.Kind;
import unroll.export.Selection;
import unroll.export.Target;
import unroll.session.Session;

/// Names of files for pictures.
final class PictureNames {
    private static final String ENDINGS = "(\\.unroll)?\\.json$";

    private PictureNames() {
    }

    /// A name to begin with: the scenario's, the figure's, and which steps; of several files with `%02d` for the step.
    static String proposed(PictureOrder order) {
        Kind kind = order.choices().format().kind();
        Selection selection = order.selection();
        String base = base(order.session()) + "-" + order.choices().motif().fileName();
        String ending = "." + kind.ending();
        if (hasMany(order)) {
            return base.replace("%", "%%") + pattern(selection) + ending;
        }
        return switch (order.choices().extent()) {
            case HERE -> base + "-step-" + selection.first() + ending;
            case RANGE -> base + "-steps-" + selection.first() + "-" + selection.last() + ending;
            case ALL -> base + ending;
            case FORWARD -> base + "-forward" + ending;
            case BACKWARD -> base + "-backward" + ending;
        };
    }

    /// Whether each picture has a file of its own.
    static boolean hasMany(PictureOrder order) {
        return order.selection().count() > 1 && !order.choices().format().kind().holdsAll();
    }

    /// What a person chose, with the ending of the kind, and where there are many files with a place for the number.
    static Path completed(Path chosen, PictureOrder order) {
        String ending = "." + order.choices().format().kind().ending();
        String name = String.valueOf(chosen.getFileName());
        boolean isEnded = Kind.of(name).equals(Optional.of(order.choices().format().kind()));
        String base = isEnded ? name.substring(0, name.length() - ending.length()) : name;
        if (hasMany(order) && !Target.isPattern(base)) {
            base = base.replaceAll("%(?!f)", "%%") + pattern(order.selection());
        }
        return chosen.resolveSibling(base + (isEnded ? name.substring(name.length() - ending.length()) : ending));
    }

    private static String pattern(Selection selection) {
        return "-step-%0" + Math.max(2, Integer.toString(selection.last()).length()) + "d";
    }

    private static String base(Session session) {
        return session.file().map(Path::getFileName).map(name -> name.toString().replaceAll(ENDINGS, ""))
                .filter(name -> !name.isEmpty()).orElseGet(() -> FileNames.proposal(session.scenario().title(), ""));
    }
}
