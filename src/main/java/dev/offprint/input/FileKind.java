package dev.offprint.input;

/** What a file is. Two kinds can be read; of all others it is known what they are called. */
public enum FileKind {
    POST("a post", Remedy.NONE),
    PAGE("a page", Remedy.NONE),

    // What holds posts or pages; some of it is opened.
    WARC("a WARC file", Remedy.REPLAY),
    WACZ("a WACZ file", Remedy.REPLAY),
    ARC("an ARC file", Remedy.REPLAY),
    HAR("a HAR file", Remedy.REPLAY),
    MHTML("an MHTML file", Remedy.OPEN),
    WEB_ARCHIVE("a web archive of Safari", "Safari archive", Remedy.BROWSER),
    HTTP_RESPONSE("a response of a web server", "HTTP response", Remedy.HEADER),
    WORDPRESS_EXPORT("a WordPress export", Remedy.OPEN),
    BLOG_EXPORT("the export of a blog", "blog export", Remedy.EXPORT),
    EVERNOTE_EXPORT("an Evernote export", Remedy.EXPORT),
    FEED("a feed", Remedy.OPEN),
    OUTLINE("an OPML outline", "outline", Remedy.FEED),
    BOOKMARKS("a list of bookmarks", "bookmark list", Remedy.ADDRESSES),
    MAIL("a mail", Remedy.OPEN),
    MAILBOX("a mailbox", Remedy.MAIL),
    EPUB("an EPUB book", Remedy.CHAPTERS),
    KINDLE("a Kindle book", Remedy.PANDOC),
    FICTION_BOOK("a FictionBook", "FictionBook", Remedy.PANDOC),
    NOTEBOOK("a Jupyter notebook", "notebook", Remedy.PANDOC),
    ZIP("a ZIP archive", "archive", Remedy.UNPACK),
    TAR("a tar archive", "archive", Remedy.UNPACK),
    GZIP("a gzip file", "archive", Remedy.UNPACK),
    BZIP2("a bzip2 file", "archive", Remedy.UNPACK),
    XZ("an xz file", "archive", Remedy.UNPACK),
    ZSTD("a zstd file", "archive", Remedy.UNPACK),
    SEVEN_ZIP("a 7z archive", "archive", Remedy.UNPACK),
    RAR("a RAR archive", "archive", Remedy.UNPACK),
    PACKED("a packed file", "archive", Remedy.UNPACK),

    // Documents of another form.
    WORD("a Word document", Remedy.PANDOC),
    OFFICE("an Office document", Remedy.PANDOC),
    SLIDES("a PowerPoint presentation", "presentation", Remedy.PANDOC),
    SPREADSHEET("a spreadsheet", Remedy.LEAVE_OUT),
    OPEN_DOCUMENT("an OpenDocument text", "OpenDocument text", Remedy.PANDOC),
    RICH_TEXT("an RTF document", Remedy.PANDOC),
    PDF("a PDF document", Remedy.PRINTED),
    POSTSCRIPT("a PostScript document", Remedy.PRINTED),
    DJVU("a DjVu document", Remedy.PRINTED),
    LATEX("a LaTeX document", Remedy.PANDOC),
    DOCBOOK("a DocBook document", Remedy.PANDOC),
    RST("a reStructuredText document", Remedy.PANDOC),
    ASCIIDOC("an AsciiDoc document", Remedy.PANDOC),
    ORG("an Org document", Remedy.PANDOC),
    TEXTILE("a Textile document", Remedy.PANDOC),
    WIKI("a wiki page", Remedy.PANDOC),
    TROFF("a manual page", Remedy.PANDOC),
    TEXINFO("a Texinfo document", Remedy.PANDOC),
    OTHER_MARKUP("a text in another markup", "markup file", Remedy.PANDOC),

    // Data.
    JSON("a JSON document", "JSON file", Remedy.SAY_SO),
    JSON_LINES("a file of JSON lines", "JSON file", Remedy.SAY_SO),
    XML("an XML document", "XML file", Remedy.LEAVE_OUT),
    SITEMAP("a sitemap", Remedy.LEAVE_OUT),
    PROPERTY_LIST("a property list", Remedy.LEAVE_OUT),
    YAML("a YAML file", Remedy.SAY_SO),
    TOML("a TOML file", Remedy.SAY_SO),
    SETTINGS("a file of settings", "settings file", Remedy.SAY_SO),
    TABLE("a table (CSV)", "table", Remedy.SAY_SO),
    TABBED_TABLE("a table (TSV)", "table", Remedy.SAY_SO),
    BIBLIOGRAPHY("a bibliography", "BibTeX file", Remedy.LEAVE_OUT),
    CALENDAR("a calendar", Remedy.LEAVE_OUT),
    VCARD("a vCard", "vCard", Remedy.LEAVE_OUT),
    SUBTITLES("a file of subtitles", "subtitle file", Remedy.SAY_SO),
    PLAYLIST("a playlist", Remedy.LEAVE_OUT),
    TRANSLATION("a file of translations", "translation file", Remedy.LEAVE_OUT),
    KEY("a key or certificate", "key", Remedy.LEAVE_OUT),
    LOG("a log", Remedy.SAY_SO),
    PATCH("a patch", Remedy.SAY_SO),
    DATABASE("a database", Remedy.LEAVE_OUT),
    PICKLE("a Python pickle", Remedy.LEAVE_OUT),
    COLUMNS("a file of columns", "data file", Remedy.LEAVE_OUT),
    DATA("a data file", Remedy.LEAVE_OUT),
    FINDER("a file of the Finder", "data file", Remedy.LEAVE_OUT),

    // Programs.
    STYLE_SHEET("a style sheet", Remedy.SAY_SO),
    SCRIPT("a script", Remedy.SAY_SO),
    SOURCE_CODE("source code of a program", "source file", Remedy.SAY_SO),
    SHELL_SCRIPT("a shell script", "script", Remedy.SAY_SO),
    SERVER_PAGE("a program that makes pages", "source file", Remedy.SERVED),
    SQL("a file of SQL", "SQL file", Remedy.SAY_SO),
    PROJECT("a file of a project", "project file", Remedy.LEAVE_OUT),
    PROGRAM("a program", Remedy.LEAVE_OUT),
    JAVA_CLASS("a Java class", "program", Remedy.LEAVE_OUT),
    JAVA_ARCHIVE("a Java archive", "program", Remedy.LEAVE_OUT),
    WASM("a WebAssembly module", "program", Remedy.LEAVE_OUT),

    // Pictures, sound, letters.
    PNG("a PNG picture", "picture", Remedy.LEAVE_OUT),
    JPEG("a JPEG picture", "picture", Remedy.LEAVE_OUT),
    GIF("a GIF picture", "picture", Remedy.LEAVE_OUT),
    WEBP("a WebP picture", "picture", Remedy.LEAVE_OUT),
    AVIF("an AVIF picture", "picture", Remedy.LEAVE_OUT),
    HEIC("a HEIC picture", "picture", Remedy.LEAVE_OUT),
    TIFF("a TIFF picture", "picture", Remedy.LEAVE_OUT),
    BMP("a BMP picture", "picture", Remedy.LEAVE_OUT),
    ICON("an icon", "picture", Remedy.LEAVE_OUT),
    PHOTOSHOP("a Photoshop picture", "picture", Remedy.LEAVE_OUT),
    SVG("an SVG picture", "picture", Remedy.LEAVE_OUT),
    PICTURE("a picture", Remedy.LEAVE_OUT),
    AUDIO("a sound file", "sound file", Remedy.LEAVE_OUT),
    VIDEO("a video", Remedy.LEAVE_OUT),
    FONT("a font", Remedy.LEAVE_OUT),

    // What is left.
    UTF_16("a text in UTF-16 without a byte order mark", "UTF-16 text", Remedy.ENCODE),
    UTF_32("a text in UTF-32", "UTF-32 text", Remedy.ENCODE),
    TEXT("a text", "text file", Remedy.SAY_SO),
    BINARY("a binary file", Remedy.LEAVE_OUT),
    OTHER("another file", "other file", Remedy.LEAVE_OUT);

    private final String label;
    private final String noun;
    private final Remedy remedy;

    FileKind(String label, Remedy remedy) {
        this(label, label.substring(label.indexOf(' ') + 1), remedy);
    }

    FileKind(String label, String noun, Remedy remedy) {
        this.label = label;
        this.noun = noun;
        this.remedy = remedy;
    }

    /** Whether a file of this kind is looked at, converted and repaired. */
    public boolean isRead() {
        return this == POST || this == PAGE;
    }

    /** Whether the posts in a file of this kind are read when it is named itself. */
    public boolean isOpened() {
        return remedy == Remedy.OPEN;
    }

    /** Whether there may be posts in a file of this kind, which not all are opened. */
    public boolean holdsPosts() {
        return compareTo(WARC) >= 0 && compareTo(PACKED) <= 0;
    }

    /** Whether a file of this kind under a post's name may be a damaged or oddly encoded post. */
    public boolean isUnsure() {
        return this == BINARY || this == UTF_16 || this == UTF_32;
    }

    /** What it is, with its article, as "a Word document". */
    public String label() {
        return label;
    }

    /** What kinds that are counted together are called, as "picture". */
    public String noun() {
        return noun;
    }

    /** {@link #noun()} for several of them. */
    public String nouns() {
        return noun + (noun.endsWith("x") || noun.endsWith("ch") ? "es" : "s");
    }

    /** Why a file of this kind is refused, and what to do about it; a clause about the file. */
    public String refusal() {
        return label + ", no post; " + remedy.text();
    }
}
