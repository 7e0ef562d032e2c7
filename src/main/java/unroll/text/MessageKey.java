package unroll.text;

import java.util.Locale;

/// The key of a sentence, label or title that a person reads. Each area of the program has its keys in an enum and its
/// words in two bundles, `AREA_en.properties` and `AREA_pt_BR.properties`; a test holds them complete both ways.
public sealed interface MessageKey
        permits CellKey, ChangeKey, CommandKey, CompareKey, CopyKey, CutKey, EditKey, ExchangeKey, ExportKey, FigureKey,
        FindKey,
        FileKey, GateKey, LatexKey, LaunchKey, LearnKey, LearningKey, LessonKey, ListingKey, NetworkKey, NotationKey,
        NoteKey,
        NumberKey, PictureKey, PlaceKey, ProblemKey, QuizKey, RoomKey, ScenarioKey, SequenceKey, SpokenKey, TensorKey,
        TipKey, TrainKey, TransferKey, WindowKey {

    /// The bundle that has the words: the enum's name in small letters without `Key`.
    String area();

    /// The constant's name.
    String name();

    /// The key in its bundle: `GO_NEXT` is `go.next`.
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
