package unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import unroll.render.java2d.TextOutlines;
import unroll.scene.Scene;

/// Scenes as the pages of a PDF file: lines, text that can be selected, in subsets of the bundled fonts that all pages
/// share, and an outline with an entry a page. The same scenes give the same bytes: no date is kept.
///
/// What pages draw is kept in a temporary file, so that many pages take hardly more memory than few.
public final class PdfWriter implements AutoCloseable {
    /// How many points a px is where a page is printed in its natural size.
    public static final double POINTS_PER_PX = 0.75;
    private static final long DOCUMENT = 1;
    private final PDDocument document = new PDDocument(PdfStreams::new);
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final PdfStore store;
    private final double pointsPerPx;

    /// A file without pages.
    ///
    /// @param caption its title, its subject and its language
    /// @param pointsPerPx how large a px of the scenes is on a page
    /// @param outlines of letters that the bundled fonts lack
    public PdfWriter(Caption caption, double pointsPerPx, TextOutlines outlines) {
        this.pointsPerPx = pointsPerPx;
        store = new PdfStore(document, outlines);
        document.setDocumentId(DOCUMENT);
        describe(caption);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(caption.language().locale().toLanguageTag());
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private void describe(Caption caption) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(caption.title());
        if (!caption.description().isEmpty()) {
            information.setSubject(caption.description());
        }
        information.setCreator("Unroll");
        information.setProducer("Unroll");
        document.setDocumentInformation(information);
    }

    /// Adds a scene as a page of its size.
    ///
    /// @param title of its entry in the outline
    /// @throws IOException where the temporary file can't be written
    public void append(Scene scene, String title) throws IOException {
        double height = scene.height() * pointsPerPx;
        PDPage page = new PDPage(new PDRectangle((float) (scene.width() * pointsPerPx), (float) height));
        PdfContent content = new PdfContent(store);
        content.transform(pointsPerPx, -pointsPerPx, 0, height);
        PdfMarks.draw(scene, store, content);
        page.setResources(content.resources());
        page.setContents(store.stream(content));
        document.addPage(page);
        PDOutlineItem entry = new PDOutlineItem();
        entry.setTitle(title);
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        entry.setDestination(destination);
        outline.addLast(entry);
    }

    /// Writes the file; nothing can be added any more.
    ///
    /// @throws IOException where the stream can't be written; it is left open
    public void save(OutputStream out) throws IOException {
        store.embed();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
