package dev.offprint.input;

/** What a person does with a file that is no post. */
enum Remedy {
    NONE(""),
    LEAVE_OUT("leave it out"),
    SAY_SO("leave it out, or put front matter above it if it is a post"),
    OPEN("name it as a file, under an ending of its own, and the posts in it are read"),
    REPLAY("open it in a viewer of web archives and save its pages as HTML"),
    BROWSER("open it in a browser and save the page as HTML"),
    EXPORT("make Markdown or HTML files of it first"),
    FEED("save the pages that it links to as HTML"),
    ADDRESSES("it holds addresses only: offprint convert ADDRESS fetches a page"),
    MAIL("save its messages as HTML"),
    HEADER("take away the lines above the page, or save it as HTML"),
    CHAPTERS("unpack it, and name the pages in it"),
    UNPACK("unpack it, and name the posts in it"),
    PANDOC("save it as HTML, or make Markdown of it with pandoc"),
    PRINTED("name the page that it was made of, or convert it to HTML first"),
    SERVED("name the page that it sends, saved as HTML"),
    ENCODE("convert the file to UTF-8 first");

    private final String text;

    Remedy(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
