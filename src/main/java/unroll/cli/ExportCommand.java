package unroll.cli;

import java.util.Optional;
import unroll.export.Album;
import unroll.export.Cancelled;
import unroll.export.Export;
import unroll.export.Format;
import unroll.export.Kind;
import unroll.export.Look;
import unroll.export.Selection;
import unroll.export.Target;
import unroll.figure.Comparison;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.io.BadInput;
import unroll.io.ScenarioReader;
import unroll.render.java2d.BundledFonts;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.session.Handout;
import unroll.session.Lesson;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.ExportKey;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.Words;

/// `unroll export`: steps of the lesson as pictures in files.
final class ExportCommand {

    private ExportCommand() {
    }

    static int run(Arguments given, Words words, Output output) throws BadInput, Failure {
        ExportOptions options = new ExportOptions(given);
        String out = new Destination(given).name();
        Kind kind = options.kind(out);
        Format format = options.format(kind);
        Handout handout = given.handout();
        Language language = words.language();
        Session session = session(given, options, handout, language);
        Selection selection = options.selection(session.script());
        Look look = options.look(language, handout.scenario());
        Target target = Target.of(out, kind, look.motif().fileName(), selection.numbers(),
                given.has(CommandLines.FORCE) ? Target.Existing.REPLACED : Target.Existing.KEPT);
        // read once for all who need them: that takes longer than drawing a page
        BundledFonts fonts = new BundledFonts();
        Album album = new Album(new Projection(new Java2dTextMeasure(fonts), new LatexTypesetter(fonts)), session, look,
                selection);
        write(album, format, fonts, target, words, output);
        return 0;
    }

    /// As the file opens, with the ledger of the weight that is asked for.
    private static Session session(Arguments given, ExportOptions options, Handout handout, Language language)
            throws Failure, BadInput {
        Session session = Session.of(handout, Optional.empty(), View.initial(Theme.LIGHT, language));
        if (given.has(CommandLines.BEFORE) || given.has(CommandLines.COMPARE)) {
            Comparison comparison = options.comparison();
            Handout before = ScenarioReader.handout(Arguments.path(given.value(CommandLines.BEFORE).orElseThrow()));
            session = session.comparedWith(Lesson.of(before.scenario()))
                    .with(session.view().with(comparison));
        }
        View view = options.digits().over(session.view());
        return session.with(given.has(CommandLines.WEIGHT) ? view.with(options.weight(handout.scenario())) : view);
    }

    private static void write(Album album, Format format, BundledFonts fonts, Target target, Words words, Output output)
            throws BadInput, Failure {
        ProgressBar bar = new ProgressBar(output.err(), output.screen(), words);
        output.interruption().awaited();
        try {
            Export.write(album, format, fonts, target, (done, all) -> {
                bar.show((double) done / all, Message.of(ExportKey.BAR, done, all));
                return !output.interruption().isAsked();
            });
        } catch (Cancelled e) {
            throw new Failure(Message.of(ExportKey.CANCELLED), e);
        } finally {
            bar.clear();
        }
    }
}
