package dev.offprint.write.epub;

/**
 * A file of the book as its package document lists it.
 *
 * @param href relative to the package document
 * @param properties separated by spaces, or empty
 */
record ManifestItem(String id, String href, String mediaType, String properties) {
    static final String COVER_IMAGE = "cover-image";

    /** A page with MathML in it, which a reading system is to be told (EPUB 3.3, D.1.2). */
    static ManifestItem pageWithFormulas(String id) {
        return new ManifestItem(id, id + ".xhtml", "application/xhtml+xml", "mathml");
    }

    /** A page with a drawing in it, which a reading system is to be told, too. */
    static ManifestItem pageWithDrawing(String id) {
        return new ManifestItem(id, id + ".xhtml", "application/xhtml+xml", "svg");
    }

    static ManifestItem page(String id) {
        return new ManifestItem(id, id + ".xhtml", "application/xhtml+xml", "");
    }
}
