package unroll.app;

import unroll.session.Session;
import unroll.text.FileKey;
import unroll.text.Legible;
import unroll.text.Message;
import unroll.text.WindowKey;

/// What the open scenario is called where its window is named.
final class Titles {

    private Titles() {
    }

    /// Its title; else the name of its file; else that it has none.
    static Message of(Session session) {
        String title = Legible.line(session.scenario().title());
        return title.isBlank()
                ? session.file().map(file -> Message.of(FileKey.NAMED, file.getFileName().toString()))
                        .orElseGet(() -> Message.of(FileKey.UNTITLED))
                : Message.of(FileKey.NAMED, title);
    }

    /// The same with a mark in front where it was changed.
    static Message marked(Session session) {
        return session.document().isChanged() ? Message.of(FileKey.CHANGED, of(session)) : of(session);
    }

    /// The title of the window.
    static Message window(Session session) {
        return Message.of(WindowKey.TITLE, marked(session));
    }
}
