package dev.offprint.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What files are by their names alone; names of posts and names that say nothing are not here. */
final class NamedKinds {
    /** A kind, then the endings of names, without the first dot. */
    private static final String ENDINGS =
            """
            WARC warc warc.gz warc.bz2 warc.zst
            WACZ wacz
            ARC arc arc.gz
            HAR har
            DATA cdx cdxj cdx.gz
            MHTML mhtml mht mhtm
            WEB_ARCHIVE webarchive
            FEED rss atom rdf
            OUTLINE opml
            EVERNOTE_EXPORT enex
            BLOG_EXPORT wxr
            MAIL eml emlx msg
            MAILBOX mbox mbx pst
            EPUB epub
            KINDLE mobi azw azw3 azw4 kf8 prc
            FICTION_BOOK fb2 fb2.zip
            NOTEBOOK ipynb
            ZIP zip zipx
            TAR tar tgz tar.gz tbz tbz2 tar.bz2 txz tar.xz tar.zst
            GZIP gz
            BZIP2 bz2
            XZ xz lzma
            ZSTD zst
            SEVEN_ZIP 7z
            RAR rar
            PACKED lz4 lz z br cab rpm deb iso dmg cpio ar arj lha sit img
            WORD docx docm dotx dotm doc dot
            OFFICE vsd vsdx one pub mpp accdb mdb pages numbers
            SLIDES pptx pptm ppt ppsx pps potx odp
            SPREADSHEET xlsx xlsm xlsb xltx xls ods
            OPEN_DOCUMENT odt ott odm fodt sxw
            RICH_TEXT rtf rtfd
            OTHER_MARKUP wpd abw pod creole muse typ native t2t jira dokuwiki haddock context
            OTHER_MARKUP bbcode gmi xwiki zim fountain
            PDF pdf
            POSTSCRIPT ps eps
            DJVU djvu djv
            LATEX tex latex ltx sty cls
            DOCBOOK dbk docbook jats tei dita
            RST rst rest
            ASCIIDOC adoc asciidoc
            ORG org
            TEXTILE textile
            WIKI wiki mediawiki
            TROFF man troff roff ms
            TEXINFO texi texinfo
            JSON json json5 jsonc map webmanifest topojson avsc
            DATA geojson kml kmz gpx shp dbf shx gml
            JSON_LINES jsonl ndjson jsonlines
            XML xml xsl xslt xsd dtd rng wsdl xliff xlf resx plist.xml ncx opf xul xaml sgml
            PROPERTY_LIST plist webloc
            YAML yaml yml
            TOML toml
            SETTINGS ini cfg conf config properties env editorconfig desktop service reg url lock
            SETTINGS inf prefs rc npmrc nvmrc babelrc eslintrc prettierrc stylelintrc browserslistrc
            TABLE csv
            TABBED_TABLE tsv tab
            BIBLIOGRAPHY bib ris bibtex nbib enw
            CALENDAR ics ical ifb
            VCARD vcf vcard
            SUBTITLES srt vtt sub ass ssa sbv lrc ttml
            PLAYLIST m3u m3u8 pls xspf cue
            TRANSLATION po pot mo
            KEY key pem crt cer der csr p12 pfx asc gpg pgp sig
            LOG log
            PATCH diff patch rej
            DATABASE sqlite sqlite3 db db3 sqlite-wal sqlite-shm frm ibd
            PICKLE pickle pkl
            COLUMNS parquet avro orc arrow feather h5 hdf5 npy npz mat rds rdata
            DATA pgn abc psv bin dat pack idx pcap ldif fasta obj stl ply ser torrent tmp part crdownload
            FINDER ds_store localized
            STYLE_SHEET css scss sass less styl pcss
            SCRIPT js mjs cjs ts mts cts jsx tsx coffee
            SOURCE_CODE vue svelte astro py pyi pyx ipy java kt kts scala groovy gradle c h cc cpp
            SOURCE_CODE cxx hpp hh m mm go rs rb erb.rb gemspec pl pm lua r jl hs lhs ml mli fs fsx
            SOURCE_CODE cs vb swift d nim zig dart ex exs erl hrl clj cljs edn el lisp lsp scm rkt
            SOURCE_CODE asm s f f90 for pas pp ada adb ads cob v sv vhd vhdl sol proto thrift
            SOURCE_CODE graphql gql tf hcl nix cmake mk mak vim awk sed tcl pug jade haml slim gv dot.gv
            SOURCE_CODE puml mermaid wat glsl frag vert cu cl sas do stan qml
            SOURCE_CODE ejs erb hbs handlebars mustache jinja jinja2 j2 twig blade.php tmpl tpl
            SHELL_SCRIPT sh bash zsh fish ksh csh ps1 psm1 bat cmd command
            SERVER_PAGE php php3 php4 php5 php7 phtml asp aspx jsp jspx cfm cgi cshtml
            SQL sql ddl dump
            PROJECT gitignore gitattributes gitmodules dockerignore npmignore offprintignore
            PROGRAM exe dll so dylib elf macho o a lib app msi apk ipa dex pyc pyo swf
            JAVA_CLASS class
            JAVA_ARCHIVE jar war ear aar
            WASM wasm
            PNG png apng
            JPEG jpg jpeg jpe jfif
            GIF gif
            WEBP webp
            AVIF avif
            HEIC heic heif
            TIFF tif tiff
            BMP bmp dib
            ICON ico icns cur
            PHOTOSHOP psd psb
            SVG svg svgz
            PICTURE jxl jp2 jpx xcf kra ai sketch fig tga ppm pgm pbm pnm xpm xbm raw cr2 nef dng
            PICTURE heics exr hdr dds wmf emf
            AUDIO mp3 m4a aac ogg oga opus wav flac wma aif aiff mid midi amr mka
            VIDEO mp4 m4v mov webm ogv avi mkv wmv flv mpg mpeg 3gp mts2 ts2
            FONT ttf otf ttc woff woff2 eot pfb bdf
            """;

    /** A kind, then whole names. */
    private static final String NAMES =
            """
            PROJECT makefile gnumakefile dockerfile containerfile jenkinsfile gemfile rakefile
            PROJECT vagrantfile procfile brewfile podfile guardfile cmakelists.txt build workspace
            PROJECT license licence copying notice cname codeowners authors requirements.txt
            PROJECT htaccess gitconfig gitignore hosts known_hosts packed-refs
            PROJECT crontab robots.txt ads.txt go.mod go.sum _headers _redirects .htaccess
            """;

    private static final Set<String> TEXTS = Set.of("txt", "text");

    private static final Map<String, FileKind> BY_ENDING = table(ENDINGS);
    private static final Map<String, FileKind> BY_NAME = table(NAMES);

    private NamedKinds() {}

    /** What a name or path says; empty when it may be that of a post. */
    static Optional<FileKind> of(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        String name = path.substring(slash + 1).toLowerCase(Locale.ROOT);
        FileKind whole = BY_NAME.get(name);
        if (whole != null) {
            return Optional.of(whole);
        }
        int last = name.lastIndexOf('.');
        if (last < 0 || PostNames.isPost(name)) {
            return Optional.empty();
        }
        int first = last <= 0 ? -1 : name.lastIndexOf('.', last - 1);
        FileKind pair = first < 0 ? null : BY_ENDING.get(name.substring(first + 1));
        FileKind kind = pair != null ? pair : BY_ENDING.get(name.substring(last + 1));
        return kind == null && last == 0
                ? Optional.of(FileKind.SETTINGS)
                : Optional.ofNullable(kind);
    }

    /** What a file of a folder is counted as that is no post by its name, without reading it. */
    static FileKind unread(String path) {
        boolean isText = TEXTS.contains(PostNames.extension(path));
        return of(path).orElse(isText ? FileKind.TEXT : FileKind.OTHER);
    }

    private static Map<String, FileKind> table(String text) {
        Map<String, FileKind> table = new HashMap<>();
        text.lines()
                .forEach(
                        line -> {
                            String[] cells = line.split(" ", -1);
                            FileKind kind = FileKind.valueOf(cells[0]);
                            for (int i = 1; i < cells.length; i++) {
                                table.put(cells[i], kind);
                            }
                        });
        return Map.copyOf(table);
    }
}
